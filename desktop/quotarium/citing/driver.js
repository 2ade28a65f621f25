// Runs citeproc-js for the program: one function that takes and gives JSON text.
// Ids are prefixed inside, so that a citekey such as "constructor" never meets a key of Object.
globalThis.quotarium = (function (CSL) {
    "use strict";

    const engines = new Map();
    const locales = new Map();
    const EMPTY_LOCALE = '{"name":"locale","attrs":{},"children":[]}';
    // What building a style leaves in `tmp` and rendering relies on.
    const BUILT = [
        "cite_renders_content", "count_offset_characters", "date_token", "offset_characters", "root",
    ];
    let nextHandle = 1;
    let printedIds = null;

    const inner = (id) => "#" + id;
    const outer = (id) => String(id).slice(1);

    CSL.debug = function () {};

    function widenLatin() {
        // citeproc-js knows Latin letters up to U+017F only: "Ə" (U+018F) would not be initialised.
        // U+0259 is the small letter of "Ə"; U+1E00 to U+1EFF hold Vietnamese, Welsh and Yoruba.
        const names = Object.keys(CSL).filter((name) => /(ROMANESQUE|INITIAL).*REGEXP$/.test(name));
        for (const name of names) {
            const old = CSL[name];
            const source = old.source.replaceAll(
                "\\u00c0-\\u017f", "\\u00c0-\\u024f\\u0259\\u1e00-\\u1eff"
            );
            CSL[name] = new RegExp(source, old.flags);
        }
    }

    function indexMacros() {
        // A style's macros are looked up thousands of times while it is built, each time by a walk
        // through the whole style; that walk was half of the time that APA takes to load.
        const byStyle = new WeakMap();
        const walk = CSL.XmlJSON.prototype.getNodesByName;
        CSL.XmlJSON.prototype.getNodesByName = function (root, name, wanted, found) {
            if (name !== "macro" || !wanted || found || root !== this.dataObj) {
                return walk.call(this, root, name, wanted, found);
            }
            if (!byStyle.has(root)) {
                const index = new Map();
                for (const node of walk.call(this, root, "macro")) {
                    index.set(node.attrs.name, [...(index.get(node.attrs.name) || []), node]);
                }
                byStyle.set(root, index);
            }
            return byStyle.get(root).get(wanted) || [];
        };
    }

    function shareMacrosOfSorting() {
        // What a style prints calls macros that are built once. What it sorts by holds the tokens
        // of every macro in every place anew, with those of the macros it calls: 138,000 of the
        // 141,000 tokens of APA, 48 MB, and most of the time that building takes.
        const PARTS = ["family", "given", "et-al"];
        const LOOKED_AT = [
            "root", "extension", "area", "current_default_locale", "lang", "cls", "date_key",
            "skip", "substitute_level", "render_nesting_level", "names_level", "names_flag",
            "names_variables", "name_flag", "name_label", "name_delimiter", "has_institution",
        ];
        const expand = CSL.expandMacro;
        const byEngine = new WeakMap();

        function build(engine, call) {
            // As citeproc-js does, but into tokens of its own.
            const place = engine[engine.build.root + engine.build.extension];
            const outer = place.tokens;
            const tokens = place.tokens = [];
            expand.call(engine, call, tokens);
            place.tokens = outer;
            engine.configureTokenList(tokens);
            // Names take the forms of the parts of names that were built before them.
            return { tokens: tokens, parts: PARTS.map((part) => engine.build[part]) };
        }

        function runner(tokens) {
            const token = new CSL.Token("text", CSL.SINGLETON);
            token.execs.push(function (state, Item, item) {
                for (let next = 0; next < tokens.length;) {
                    next = CSL.tokenExec.call(state, tokens[next], Item, item);
                }
            });
            return token;
        }

        CSL.expandMacro = function (call, target) {
            if (!this.build.extension) {
                expand.call(this, call, target);
                return;
            }
            if (!byEngine.has(this)) {
                byEngine.set(this, new Map());
            }
            const built = byEngine.get(this);
            const around = [...LOOKED_AT, ...PARTS].map((name) => this.build[name]);
            const key = JSON.stringify([
                call.postponed_macro, call.strings.sort_direction, ...around,
            ]);
            if (!built.has(key)) {
                built.set(key, build(this, call));
            }
            const found = built.get(key);
            PARTS.forEach((part, n) => {
                this.build[part] = found.parts[n];
            });
            target.push(runner(found.tokens));
        };
    }

    function keepCollators() {
        // citeproc-js lower-cases both strings and finds the collator anew in every comparison.
        // The collator ignores case and accents by itself ("base"), so one kept gives the same.
        const kept = new Map();
        CSL.getSortCompare = function (locale) {
            const tag = locale || "en-US";
            if (!kept.has(tag)) {
                const collator = new Intl.Collator(tag, {
                    sensitivity: "base", ignorePunctuation: true, numeric: true,
                });
                const bare = (text) => text.replace(/^[[\]'"]*/, "");
                const ignoresBrackets = collator.compare("[x", "x") === 0;
                kept.set(tag, ignoresBrackets
                    ? collator.compare
                    : (one, other) => collator.compare(bare(one), bare(other)));
            }
            return kept.get(tag);
        };
    }

    function recordPrintedIds() {
        // The list of ids that makeBibliography returns counts entries that print nothing, too.
        for (const format of ["html", "text", "rtf"]) {
            const entry = CSL.Output.Formats[format]["@bibliography/entry"];
            CSL.Output.Formats[format]["@bibliography/entry"] = function (state, text) {
                if (printedIds && this.system_id !== undefined) {
                    printedIds.push(this.system_id);
                }
                return entry.call(this, state, text);
            };
        }
    }

    function construct(held) {
        const sys = {
            retrieveLocale: (tag) => locales.get(tag) || EMPTY_LOCALE,
            retrieveItem: (id) => {
                const item = held.items.get(id);
                if (item === undefined) {
                    throw new Error("there is no item “" + outer(id) + "”");
                }
                return item;
            },
        };
        held.engine = new CSL.Engine(sys, held.style, held.locale || undefined, !!held.locale);
        held.broken = false;
        held.built = {};
        for (const key of BUILT) {
            held.built[key] = held.engine.tmp[key];
        }
    }

    function held(handle) {
        const found = engines.get(handle);
        if (found === undefined) {
            throw new Error("this engine is closed");
        }
        return found;
    }

    function clear(one) {
        if (one.broken) {
            construct(one);
            return;
        }
        one.engine.registry = new CSL.Registry(one.engine);
        one.engine.tmp = Object.assign(new CSL.Engine.Tmp(), one.built);
        one.engine.disambiguate = new CSL.Disambiguation(one.engine);
    }

    function take(one, items) {
        for (const item of items) {
            const id = inner(item.id);
            one.items.set(id, Object.assign({}, item, { id: id }));
        }
    }

    function innerCites(cites) {
        return cites.map((cite) => Object.assign({}, cite, { id: inner(cite.id) }));
    }

    function innerCitation(citation) {
        return {
            citationID: inner(citation.citationID),
            citationItems: innerCites(citation.citationItems),
            properties: Object.assign({}, citation.properties),
        };
    }

    const innerPlaces = (places) => places.map((place) => [inner(place[0]), place[1]]);

    function bibliographyOf(engine, section) {
        printedIds = [];
        let made;
        let printed;
        try {
            made = engine.makeBibliography(section || undefined);
        } finally {
            printed = printedIds;
            printedIds = null;
        }
        if (!made) {
            return null;
        }
        const [facts, texts] = made;
        const ids = facts.entry_ids.length === texts.length
            ? facts.entry_ids
            : printed.map((id) => [id]);
        return {
            ids: ids.map((group) => group.map(outer)),
            texts: texts,
            hanging: facts.hangingindent || 0,
            entrySpacing: facts.entryspacing,
            lineSpacing: facts.linespacing,
            align: facts["second-field-align"] || null,
            maxOffset: facts.maxoffset,
            start: facts.bibstart,
            end: facts.bibend,
        };
    }

    const commands = {
        locales(request) {
            const found = CSL.localeResolve(CSL.normalizeLocaleStr(request.tag));
            return [found.base, found.best].filter((tag) => !locales.has(tag));
        },
        build(request) {
            for (const tag of Object.keys(request.locales)) {
                locales.set(tag, request.locales[tag]);
            }
            const one = { style: request.style, locale: request.locale, items: new Map() };
            construct(one);
            const handle = nextHandle++;
            engines.set(handle, one);
            return { handle: handle, locale: one.engine.opt.lang };
        },
        close(request) {
            engines.delete(request.handle);
            return null;
        },
        start(request) {
            const one = held(request.handle);
            clear(one);
            one.items.clear();
            take(one, request.items);
            one.engine.setOutputFormat(request.output);
            return null;
        },
        register(request) {
            return held(request.handle).engine.updateItems(request.ids.map(inner)).map(outer);
        },
        process(request) {
            const done = held(request.handle).engine.processCitationCluster(
                innerCitation(request.citation),
                innerPlaces(request.before),
                innerPlaces(request.after)
            );
            return done[1].map((one) => [one[0], outer(one[2]), one[1]]);
        },
        cluster(request) {
            return held(request.handle).engine.makeCitationCluster(innerCites(request.cites));
        },
        bibliography(request) {
            return bibliographyOf(held(request.handle).engine, request.section);
        },
        render(request) {
            const one = held(request.handle);
            commands.start(request);
            const citations = request.citations.map(innerCitation);
            let texts = [];
            if (citations.length) {
                texts = one.engine.rebuildProcessorState(
                    citations, request.output, request.uncited.map(inner)
                );
            } else {
                one.engine.updateItems(request.uncited.map(inner));
            }
            return {
                citations: texts.map((text) => text[2]),
                bibliography: request.bibliography
                    ? bibliographyOf(one.engine, request.section)
                    : null,
            };
        },
    };

    widenLatin();
    indexMacros();
    shareMacrosOfSorting();
    keepCollators();
    recordPrintedIds();

    return function (text) {
        const request = JSON.parse(text);
        try {
            return JSON.stringify({ value: commands[request.command](request) });
        } catch (error) {
            if (engines.has(request.handle)) {
                // A half-run engine keeps half-printed output: it is made anew before its next use.
                engines.get(request.handle).broken = true;
            }
            return JSON.stringify({ error: String((error && error.message) || error) });
        }
    };
})(module.exports);
0;

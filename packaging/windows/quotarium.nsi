; The Windows installer: for the user alone, without administrator's rights.
; makensis -DVERSION=… -DPROGRAM=(frozen folder) -DICON=… -DTARGET=… quotarium.nsi
Unicode true
!include "MUI2.nsh"

Name "Quotarium ${VERSION}"
OutFile "${TARGET}"
InstallDir "$LOCALAPPDATA\Programs\Quotarium"
InstallDirRegKey HKCU "Software\Quotarium" "Folder"
RequestExecutionLevel user
SetCompressor /SOLID lzma
!define MUI_ICON "${ICON}"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Quotarium"

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\quotarium.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "PortugueseBR"
!insertmacro MUI_LANGUAGE "Russian"
!insertmacro MUI_LANGUAGE "Turkish"

!macro OpenWith SUFFIX
  WriteRegStr HKCU "Software\Classes\.${SUFFIX}\OpenWithProgids" "Quotarium.References" ""
!macroend

Section
  SetOutPath "$INSTDIR"
  RMDir /r "$INSTDIR\_internal"
  File /r "${PROGRAM}/*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Quotarium.lnk" "$INSTDIR\quotarium.exe"
  WriteRegStr HKCU "Software\Quotarium" "Folder" "$INSTDIR"

  WriteRegStr HKCU "Software\Classes\Quotarium.References" "" "References"
  WriteRegStr HKCU "Software\Classes\Quotarium.References\shell\open\command" "" '"$INSTDIR\quotarium.exe" open "%1"'
  !insertmacro OpenWith "bib"
  !insertmacro OpenWith "ris"
  !insertmacro OpenWith "nbib"
  !insertmacro OpenWith "enw"
  ; A library is a folder: it is opened from the folder's own menu.
  WriteRegStr HKCU "Software\Classes\Directory\shell\Quotarium" "" "Open in Quotarium"
  WriteRegStr HKCU "Software\Classes\Directory\shell\Quotarium" "Icon" "$INSTDIR\quotarium.exe"
  WriteRegStr HKCU "Software\Classes\Directory\shell\Quotarium" "AppliesTo" "System.FileName:$\"*.quotarium$\""
  WriteRegStr HKCU "Software\Classes\Directory\shell\Quotarium\command" "" '"$INSTDIR\quotarium.exe" open "%1"'

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Quotarium"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\quotarium.exe"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

!macro NotOpenWith SUFFIX
  DeleteRegValue HKCU "Software\Classes\.${SUFFIX}\OpenWithProgids" "Quotarium.References"
!macroend

Section "Uninstall"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\quotarium.exe"
  Delete "$INSTDIR\quotarium-cli.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Quotarium.lnk"
  !insertmacro NotOpenWith "bib"
  !insertmacro NotOpenWith "ris"
  !insertmacro NotOpenWith "nbib"
  !insertmacro NotOpenWith "enw"
  DeleteRegKey HKCU "Software\Classes\Quotarium.References"
  DeleteRegKey HKCU "Software\Classes\Directory\shell\Quotarium"
  DeleteRegKey HKCU "Software\Quotarium"
  DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd

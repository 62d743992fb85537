; The Windows setup around a folder that was frozen on Windows: for one person, without an administrator, in
; Chinese and English. Compiled on any system:
;   makensis -DVERSION=0.1.0 -DPAYLOAD=folder -DICON=xuanke.ico -DOUT=xuanke-setup.exe setup.nsi
; /S installs without a question, /D=folder (last, without quotes) elsewhere.

Unicode true
ManifestDPIAware true
ManifestSupportedOS Win7 Win8 Win8.1 Win10
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetCompressorDictSize 64

!include MUI2.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include x64.nsh

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\xuanke"
!define CLASSES "Software\Classes"
!define HANDOVER "xuanke.handover"
!define TOO_OLD 3
!define IN_USE 4

Name "选课助手 xuanke"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\xuanke"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
BrandingText "xuanke ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "xuanke"
VIAddVersionKey FileDescription "选课助手 setup"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey LegalCopyright "the xuanke authors, MIT"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\xuanke-window.exe"
!define MUI_FINISHPAGE_RUN_PARAMETERS "gui"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "English"

LangString TooOld ${LANG_SIMPCHINESE} "这台电脑的 Windows 太旧：选课助手要 Windows 10（64 位）或更新的系统，在 Windows 7、8、8.1 上不能运行。什么都没有安装。说明文件里写了这样的学校可以怎么办。"
LangString TooOld ${LANG_ENGLISH} "This Windows is too old: xuanke needs Windows 10 (64 bit) or newer and does not run on Windows 7, 8 or 8.1. Nothing was installed. The README says what such a school can do."
LangString InUse ${LANG_SIMPCHINESE} "选课助手正开着。请先关上它，再安装。什么都没有改动。"
LangString InUse ${LANG_ENGLISH} "xuanke is open. Close it first, then install. Nothing was changed."
LangString DataKept ${LANG_SIMPCHINESE} "程序已卸载。学校的资料没有删，还在：$\r$\n$LOCALAPPDATA\xuanke$\r$\n确实不再需要时，请自己删掉这个文件夹。"
LangString DataKept ${LANG_ENGLISH} "The program was removed. The school's data was kept in$\r$\n$LOCALAPPDATA\xuanke$\r$\nDelete that folder yourself once you are sure that it is not needed."
LangString Shortcut ${LANG_SIMPCHINESE} "选课助手"
LangString Shortcut ${LANG_ENGLISH} "Xuanke"
LangString Handover ${LANG_SIMPCHINESE} "选课助手的密封文件"
LangString Handover ${LANG_ENGLISH} "Sealed file of Xuanke"

Function .onInit
  ${IfNot} ${AtLeastWin10}
  ${OrIfNot} ${RunningX64}
    SetErrorLevel ${TOO_OLD}
    MessageBox MB_OK|MB_ICONSTOP "$(TooOld)" /SD IDOK
    Quit
  ${EndIf}
FunctionEnd

; A program that runs cannot be written to: asked before anything of the version in place is touched.
Function QuitIfInUse
  ${If} ${FileExists} "$INSTDIR\xuanke-window.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\xuanke-window.exe" a
    ${If} ${Errors}
      SetErrorLevel ${IN_USE}
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(InUse)" /SD IDOK
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
FunctionEnd

Section
  Call QuitIfInUse
  ; The libraries of the version before would stay beside those of this one.
  RMDir /r "$INSTDIR\lib"
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\$(Shortcut).lnk" "$INSTDIR\xuanke-window.exe" "gui"
  ; A sealed hand-over opens the window, which offers to take it.
  WriteRegStr HKCU "${CLASSES}\.xuanke" "" "${HANDOVER}"
  WriteRegStr HKCU "${CLASSES}\${HANDOVER}" "" "$(Handover)"
  WriteRegStr HKCU "${CLASSES}\${HANDOVER}\DefaultIcon" "" "$INSTDIR\xuanke-window.exe,0"
  WriteRegStr HKCU "${CLASSES}\${HANDOVER}\shell\open\command" "" '"$INSTDIR\xuanke-window.exe" gui "%1"'
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "选课助手 xuanke"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\xuanke-window.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "the xuanke authors"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

; Removes what the setup brought, by name: a home that somebody keeps in the same folder stays.
Section Uninstall
  RMDir /r "$INSTDIR\lib"
  Delete "$INSTDIR\xuanke.exe"
  Delete "$INSTDIR\xuanke-window.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\选课助手.lnk"
  Delete "$SMPROGRAMS\Xuanke.lnk"
  DeleteRegKey HKCU "${CLASSES}\.xuanke"
  DeleteRegKey HKCU "${CLASSES}\${HANDOVER}"
  DeleteRegKey HKCU "${UNINSTALL}"
  MessageBox MB_OK|MB_ICONINFORMATION "$(DataKept)" /SD IDOK
SectionEnd

@echo off
rem Starts Taohua on Windows. Files and folders that are dropped on it are opened; a double click opens the page.
setlocal
set "home=%~dp0"
set "what="
if "%~1"=="" set "what=open"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if exist "%home%runtime\bin\java.exe" set "java=%home%runtime\bin\java"
for /f "tokens=2 delims=:." %%p in ('chcp') do set "page=%%p"
chcp 65001 >nul

"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo taohua: 没有找到 Java。请安装 Java 17 或更新的版本,或改用自带 Java 的程序包。
  echo taohua: Java was not found. Install Java 17 or newer, or take the archive that brings its own.
  set "code=1"
  goto end
)

set "sharing=-Xshare:auto"
if exist "%home%taohua.jsa" set "sharing=-XX:SharedArchiveFile="%home%taohua.jsa""
"%java%" -Xlog:disable -Xlog:all=error:stderr -Xlog:cds*=off:stderr -XX:+UseSerialGC -XX:InitialRAMPercentage=8 ^
  %TAOHUA_JAVA_OPTS% -XX:-UsePerfData %sharing% -Dfile.encoding=UTF-8 ^
  "-Dtaohua.home=%home:~0,-1%" "-Dtaohua.locale=%LANG%" -Dtaohua.terminal=false ^
  -jar "%home%taohua.jar" %what% %*
set "code=%errorlevel%"

:end
rem Who dropped a file or clicked sees what went wrong before the window closes.
if not "%code%"=="0" if exist "%~1" pause
if not "%code%"=="0" if "%~1"=="" pause
if defined page chcp %page% >nul
exit /b %code%

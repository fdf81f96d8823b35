@echo off
rem Starts disclosure.jar, which lies beside this file, in less time than "java -jar". The first
rem check writes an archive of classes beside the jar; delete it after a change of jar or Java.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "archive=%~dp0disclosure.archive"
set "option=-XX:SharedArchiveFile=%archive%"
if not exist "%archive%" set "option=-Xshare:auto"
if not exist "%archive%" if "%~1"=="check" set "option=-XX:ArchiveClassesAtExit=%archive%"
"%java%" "%option%" -Xlog:disable -cp "%~dp0disclosure.jar" org.opendisclosure.io.cli.Main %*
exit /b %ERRORLEVEL%

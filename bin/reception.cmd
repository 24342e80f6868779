@echo off
rem Finds Java and starts reception, from the folder of a distribution. Whatever keeps the program from running ends with 3.
rem Only ASCII stands here: cmd reads this file in the console's code page. What the program says follows --lang and the system's language.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0.."
set "RECEPTION_LAUNCHED=1"
set "RECEPTION_CLOSED="
set "RECEPTION_OUT_TERMINAL="
set "RECEPTION_ERR_TERMINAL="
set "RECEPTION_BEGUN="

if exist "%home%\java\bin\java.exe" (
    set "java=%home%\java\bin\java.exe"
    goto found
)
if defined JAVA_HOME (
    set "java=%JAVA_HOME%\bin\java.exe"
    goto named
)
set "java="
for %%J in (java.exe) do set "java=%%~$PATH:J"
if not defined java (
    echo reception: no Java found; install Java 17 or later, set JAVA_HOME, or take the archive that has its own Java. The check is void. 1>&2
    exit /b 3
)
goto found

:named
if not exist "%java%" (
    echo reception: JAVA_HOME names no Java; correct or unset it; Java 17 or later is needed. The check is void. 1>&2
    exit /b 3
)

:found
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -XX:+DisplayVMOutputToStderr -Dfile.encoding=UTF-8 -cp "%home%\lib\*" reception.cli.Main %*
set "code=%errorlevel%"
rem The program adds 40 to its codes, since Java itself ends with 1 where it cannot start, which would stand for findings.
if %code% geq 40 if %code% leq 43 (
    set /a "code=code-40"
    goto end
)
echo reception: Java could not run the program, exit code %code%, its reason stands above; Java 17 or later is needed. The check is void. 1>&2
set "code=3"

:end
exit /b %code%

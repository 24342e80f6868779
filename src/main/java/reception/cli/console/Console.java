package reception.cli.console;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Map;
import reception.cli.console.LogGuard.Medium;
import reception.report.Printable;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.write.OutputFormat;

/**
 * Where the program reads from and writes to, so that tests can run it in their own process. Nothing else knows the process's streams: whatever a command writes
 * goes through a {@link LogGuard}, without the command doing anything for it.
 */
public final class Console {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    /** GitHub, GitLab, Azure, Jenkins, TeamCity and others by their documented variables; the page on formats names them. */
    static final List<String> CI_SYSTEMS = List.of("CONTINUOUS_INTEGRATION", "GITHUB_ACTIONS", "GITLAB_CI", "GITEA_ACTIONS", "TF_BUILD", "JENKINS_URL", "TEAMCITY_VERSION", "BUILDKITE",
            "CIRCLECI", "TRAVIS", "APPVEYOR", "DRONE", "BITBUCKET_BUILD_NUMBER", "CODEBUILD_BUILD_ID", "bamboo_buildKey", "GO_PIPELINE_NAME");
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final InputStream in;
    private final Writer rawOut;
    private final Writer rawErr;
    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean terminal;
    private final Map<String, String> environment;

    /**
     * @param terminal    whether standard output is a terminal
     * @param environment variables of the environment
     */
    public Console(InputStream in, Writer out, Writer err, boolean terminal, Map<String, String> environment) {
        this.in = in;
        this.rawOut = out;
        this.rawErr = err;
        this.terminal = terminal;
        this.environment = environment;
        this.out = guarded(out, Medium.TEXT);
        this.err = guarded(err, Medium.TEXT);
    }

    /** The process's own streams, in UTF-8. What Java cannot tell of them the launcher does. */
    public static Console ofProcess() {
        Map<String, String> environment = System.getenv();
        List<String> closed = List.of(environment.getOrDefault("RECEPTION_CLOSED", "").split(" "));
        return new Console(closed.contains("in") ? new ClosedInput() : System.in,
                writer(closed.contains("out") ? new ClosedOutput() : new StandardOutput(environment.get("RECEPTION_BEGUN")), charset("RECEPTION_OUT_TERMINAL", "stdout.encoding", environment)),
                writer(closed.contains("err") ? new ClosedOutput() : new FileOutputStream(FileDescriptor.err), charset("RECEPTION_ERR_TERMINAL", "stderr.encoding", environment)),
                environment.containsKey("RECEPTION_OUT_TERMINAL"), environment);
    }

    /** Says why there is no console, or no memory for one. */
    public static void sayAtLast(String why) {
        System.err.println(Printable.line(why));
    }

    /** System.out would hide that a disk is full. */
    private static Writer writer(OutputStream stream, Charset charset) {
        return new OutputStreamWriter(stream, charset);
    }

    /**
     * UTF-8, but on a terminal that shows another charset: the launcher tells, on Windows Java itself, which sets the property for a console alone.
     *
     * @param terminal the variable that the launcher sets if the stream is one
     * @param encoding Java's property of the stream; before Java 18 its name begins with {@code sun.}
     */
    static Charset charset(String terminal, String encoding, Map<String, String> environment) {
        String told = environment.containsKey(terminal) ? environment.get("RECEPTION_TERMINAL_CHARSET")
                : File.separatorChar == '\\' ? System.getProperty("sun." + encoding) : null;
        try {
            return told == null || told.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(told);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    private PrintWriter guarded(Writer stream, Medium medium) {
        return new PrintWriter(new LogGuard(stream, medium, isColoured()), false);
    }

    public InputStream in() {
        return in;
    }

    /** Standard output, for words that people read. */
    public PrintWriter out() {
        return out;
    }

    /** Standard output for a document in which what a log would obey is written in another way that means the same. */
    public PrintWriter out(Medium medium) {
        return guarded(rawOut, medium);
    }

    /** Standard output for reports. */
    public PrintWriter out(OutputFormat format) {
        Medium medium = Medium.of(format);
        return medium == Medium.TEXT ? out : out(medium);
    }

    /** Standard error. */
    public PrintWriter err() {
        return err;
    }

    /**
     * Writes a file's text, byte for byte unless a terminal shows it: other programs read it.
     *
     * @throws UsageException in a pipeline, whose log nothing tells from a file, if the log would obey the text
     */
    public void printExactly(String text, Language language) {
        String shown = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        if (!terminal && isCi() && LogGuard.isObeyedIn(shown)) {
            throw new UsageException(language.choose("内容含有构建日志会当作命令执行的文字（如行首的“::”）或控制字符，不输出到流水线的日志；请加 --write 写入文件",
                    "the text holds what a build log would take for a command, such as :: at the beginning of a line, or control characters; it is not printed in a pipeline: add --write to change the file"));
        }
        PrintWriter exact = terminal ? out : new PrintWriter(rawOut, false);
        exact.print(terminal ? shown : text);
        exact.flush();
        if (exact.checkError()) {
            throw new CheckFailedException(new Text("标准输出无法写入", "standard output cannot be written"), null);
        }
    }

    /** Takes away what stands on the last line of a terminal behind standard error. */
    void clearErrLine() {
        err.flush();
        PrintWriter exact = new PrintWriter(rawErr, false);
        exact.print(CLEAR_LINE);
        exact.flush();
    }

    /** Standard input that whoever started the program has closed; the launcher has something empty in its place. */
    public static final class ClosedInput extends InputStream {

        /** That there is nothing to read from. */
        public static final class ClosedException extends IOException {
            private static final long serialVersionUID = 1L;
        }

        @Override
        public int read() throws IOException {
            throw new ClosedException();
        }
    }

    /** An output that whoever started the program has closed: what is written to it is lost, and must not be so unnoticed. */
    private static final class ClosedOutput extends OutputStream {

        @Override
        public void write(int one) throws IOException {
            throw new IOException("closed");
        }
    }

    /** Standard output, which leaves a mark for the launcher before it is first written to: from then on the program cannot be started anew. */
    private static final class StandardOutput extends FileOutputStream {

        private String mark;
        private boolean isUnmarked;

        private StandardOutput(String mark) {
            super(FileDescriptor.out);
            this.mark = mark;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (mark != null) {
                File file = new File(mark);
                mark = null;
                isUnmarked = true;
                try {
                    file.createNewFile();
                } catch (IOException e) {
                    throw new CheckFailedException(new Text("临时文件夹（TMPDIR）无法写入", "the folder for temporary files (TMPDIR) cannot be written to"), e);
                }
                isUnmarked = false;
                file.deleteOnExit();
            }
            if (isUnmarked) {
                throw new IOException("nothing may be written without the mark");
            }
            super.write(bytes, offset, length);
        }
    }

    /** Whether a machine runs the program: as CI says, where it is set, else as a variable says that a system of continuous integration sets for its jobs. */
    public boolean isCi() {
        String ci = environment.getOrDefault("CI", "");
        return ci.isEmpty() ? CI_SYSTEMS.stream().map(system -> environment.getOrDefault(system, "")).anyMatch(Console::isYes) : isYes(ci);
    }

    private static boolean isYes(String value) {
        return !value.isEmpty() && !value.equals("0") && !value.equalsIgnoreCase("false");
    }

    /** Whether to use colours, by the usual variables: NO_COLOR before FORCE_COLOR and CLICOLOR_FORCE, these before CLICOLOR and TERM; else on a terminal. */
    public boolean isColoured() {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return false;
        }
        return isOn("FORCE_COLOR") || isOn("CLICOLOR_FORCE") || terminal && !isOff("FORCE_COLOR") && !isOff("CLICOLOR") && !isDumb();
    }

    private boolean isOn(String variable) {
        return !environment.getOrDefault(variable, "").isEmpty() && !isOff(variable);
    }

    private boolean isOff(String variable) {
        String value = environment.getOrDefault(variable, "");
        return value.equals("0") || value.equalsIgnoreCase("false");
    }

    private boolean isDumb() {
        return environment.getOrDefault("TERM", "").equals("dumb");
    }

    /** Whether standard error is a terminal that can take back what it shows. */
    boolean isErrTerminal() {
        return environment.containsKey("RECEPTION_ERR_TERMINAL") && !isDumb();
    }
}

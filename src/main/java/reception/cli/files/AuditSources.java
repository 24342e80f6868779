package reception.cli.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import reception.Audit;
import reception.audit.ledger.LedgerReader;
import reception.report.LeftOut;
import reception.workbook.WorkbookReader;

/** The plans and ledgers that the arguments of an audit name; in folders those that say by their first line that they are. */
public final class AuditSources {

    private static final String LEDGER = ".csv";
    private static final String WORKBOOK = ".xlsx";
    private static final int BEGINNING = 4096;

    private final List<PlanSource> plans;
    private final List<PlanSource> ledgers;
    private final LeftOut leftOut;

    private AuditSources(List<PlanSource> plans, List<PlanSource> ledgers, LeftOut leftOut) {
        this.plans = plans;
        this.ledgers = ledgers;
        this.leftOut = leftOut;
    }

    /**
     * Looks up what the arguments name.
     *
     * @param excluding gives the configuration that leaves out a file of a search, null if none does
     */
    public static AuditSources find(List<String> arguments, UnaryOperator<Path> excluding) {
        List<PlanSource> ledgers = new ArrayList<>();
        List<String> others = new ArrayList<>();
        boolean hasLedgers = false;
        for (String argument : arguments) {
            Path path = Path.of(argument);
            if (Files.isRegularFile(path) && (isNamed(path, LEDGER) || isNamed(path, WORKBOOK) && isLedger(path))) {
                ledgers.add(PlanSource.file(argument, path));
            } else {
                others.add(argument);
            }
            if (Files.isDirectory(path)) {
                List<PlanSource> found = below(path, excluding);
                hasLedgers |= !found.isEmpty();
                ledgers.addAll(found);
            }
        }
        PlanFiles files = PlanFiles.find(others, excluding, null, hasLedgers);
        return new AuditSources(files.sources(), ledgers.stream().distinct().toList(), files.leftOut());
    }

    private static boolean isNamed(Path path, String ending) {
        return path.getFileName() != null && path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /** Whether a ledger is a workbook by its name. */
    public static boolean isWorkbook(Path path) {
        return isNamed(path, WORKBOOK);
    }

    private static List<PlanSource> below(Path folder, UnaryOperator<Path> excluding) {
        IgnoreFiles ignored = new IgnoreFiles(folder);
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path entry, BasicFileAttributes attributes) {
                    boolean isLeftOut = !entry.equals(folder) && (entry.getFileName().toString().startsWith(".") || ignored.ignoring(entry, true) != null);
                    return isLeftOut ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if ((isNamed(file, LEDGER) || isNamed(file, WORKBOOK)) && attributes.isRegularFile() && ignored.ignoring(file, false) == null && excluding.apply(file) == null && isLedger(file)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            return List.of(PlanSource.problem(folder.toString(), InputFile.problem(e)));
        }
        return found.stream().sorted(Comparator.comparing(PlanFiles::withSlashes)).map(PlanFiles::source).toList();
    }

    /** Whether a table has the heads of a ledger; of comma-separated values also true if they cannot be read, so that reading them says why. A workbook may be a plan as well, and is told of as one. */
    private static boolean isLedger(Path file) {
        if (isWorkbook(file)) {
            try {
                byte[] bytes = InputFile.read(file);
                return !WorkbookReader.isMeantAsPlan(bytes) && Audit.isLedger(file.toString(), bytes);
            } catch (InputFile.UnreadableException e) {
                return false;
            }
        }
        try (InputStream in = Files.newInputStream(file)) {
            String beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            return LedgerReader.isLedger(beginning);
        } catch (IOException e) {
            return true;
        }
    }

    public List<PlanSource> plans() {
        return plans;
    }

    public List<PlanSource> ledgers() {
        return ledgers;
    }

    /** What the searches left out. */
    public LeftOut leftOut() {
        return leftOut;
    }
}

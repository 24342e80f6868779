package reception.cli.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import reception.Audit;
import reception.audit.ledger.LedgerReader;
import reception.format.InvalidFileException;
import reception.report.LeftOut;
import reception.vocabulary.Text;
import reception.workbook.PlainTables;
import reception.workbook.WorkbookReader;

/** The plans and ledgers that the arguments of an audit name; in folders those that say by their first line that they are. */
public final class AuditSources {

    private static final String LEDGER = ".csv";
    private static final String WORKBOOK = ".xlsx";
    /** Tables of texts; of other names than the first only those with the heads of a ledger. */
    private static final List<String> TEXTS = List.of(LEDGER, ".tsv", ".txt");
    /** Tables that are not read, and are to be named so that nobody takes them for compared. */
    private static final List<String> UNREAD = List.of(".xls", ".et", ".ods", ".xlsm", ".xlsb", ".numbers");
    /** What office programs put beside a workbook that is open. */
    private static final String LOCK = "~$";
    private static final int MOST_NAMED = 10;

    private final List<PlanSource> plans;
    private final List<PlanSource> ledgers;
    private final LeftOut leftOut;
    private final Map<Passed, List<String>> passed;

    /** Why a table of a folder is not compared. */
    private enum Passed {
        WITHOUT_HEADS(new Text("没有台账表头的表格，未比对", "tables without heads of a ledger, which were not compared")),
        OF_OTHER_FORMAT(new Text("未比对的表格，请另存为 .xlsx 或者 CSV", "tables that were not compared; save them as .xlsx or CSV")),
        COPY(new Text("附有检查意见的副本，未比对", "copies with what a check has found, which were not compared"));

        private final Text said;

        Passed(Text said) {
            this.said = said;
        }
    }

    private AuditSources(List<PlanSource> plans, List<PlanSource> ledgers, LeftOut leftOut, Map<Passed, List<String>> passed) {
        this.plans = plans;
        this.ledgers = ledgers;
        this.leftOut = leftOut;
        this.passed = passed;
    }

    /**
     * Looks up what the arguments name.
     *
     * @param excluding gives the configuration that leaves out a file of a search, null if none does
     * @param heads     gives the heads of columns that the configuration of a file adds, each with the term that it stands for
     */
    public static AuditSources find(List<String> arguments, UnaryOperator<Path> excluding, Function<Path, Map<String, String>> heads) {
        List<PlanSource> ledgers = new ArrayList<>();
        List<String> others = new ArrayList<>();
        Map<Passed, List<String>> passed = new EnumMap<>(Passed.class);
        boolean hasLedgers = false;
        for (String argument : arguments) {
            Path path = Path.of(argument);
            if (Files.isRegularFile(path) && (isNamed(path, LEDGER) || (isText(path) || isWorkbook(path)) && isLedger(path, heads))) {
                ledgers.add(PlanSource.file(argument, path));
            } else if (Files.isRegularFile(path) && isWorkbook(path) && isCopy(path)) {
                passed.computeIfAbsent(Passed.COPY, unused -> new ArrayList<>()).add(argument);
                hasLedgers = true;
            } else {
                others.add(argument);
            }
            if (Files.isDirectory(path)) {
                List<PlanSource> found = below(path, excluding, heads, passed);
                hasLedgers |= !found.isEmpty();
                ledgers.addAll(found);
            }
        }
        PlanFiles files = PlanFiles.find(others, excluding, null, hasLedgers);
        return new AuditSources(files.sources(), ledgers.stream().distinct().toList(), files.leftOut(), passed);
    }

    /** Tables of folders that were not compared, and why. */
    public List<Text> passed() {
        List<Text> said = new ArrayList<>();
        passed.forEach((why, files) -> {
            List<String> named = files.stream().sorted().limit(MOST_NAMED).map(file -> file.replace('\\', '/')).toList();
            int more = files.size() - named.size();
            said.add(new Text(why.said.zh() + "：" + String.join("、", named) + (more > 0 ? "等" + files.size() + "份" : ""), why.said.en() + ": " + String.join(", ", named) + (more > 0 ? " and " + more + " more" : "")));
        });
        return said;
    }

    private static boolean isText(Path path) {
        return TEXTS.stream().anyMatch(ending -> isNamed(path, ending));
    }

    private static boolean isNamed(Path path, String ending) {
        return path.getFileName() != null && path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /** Whether a ledger is a workbook by its name. */
    public static boolean isWorkbook(Path path) {
        return isNamed(path, WORKBOOK);
    }

    private static List<PlanSource> below(Path folder, UnaryOperator<Path> excluding, Function<Path, Map<String, String>> heads, Map<Passed, List<String>> passed) {
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
                    boolean isTable = isText(file) || isWorkbook(file) || UNREAD.stream().anyMatch(ending -> isNamed(file, ending));
                    if (isTable && attributes.isRegularFile() && !file.getFileName().toString().startsWith(LOCK) && ignored.ignoring(file, false) == null && excluding.apply(file) == null) {
                        Passed why = isText(file) || isWorkbook(file) ? isLedger(file, heads) ? null : isWorkbook(file) && isCopy(file) ? Passed.COPY : Passed.WITHOUT_HEADS : Passed.OF_OTHER_FORMAT;
                        boolean isOtherText = why == Passed.WITHOUT_HEADS && (isWorkbook(file) ? isPlan(file) : !isNamed(file, LEDGER));
                        if (why == null) {
                            found.add(file);
                        } else if (!isOtherText) {
                            passed.computeIfAbsent(why, unused -> new ArrayList<>()).add(PlanFiles.source(file).name());
                        }
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

    /** Whether a table has the heads of a ledger; of texts also true if they cannot be read, so that reading them says why. A workbook may be a plan as well, and is told of as one. */
    private static boolean isLedger(Path file, Function<Path, Map<String, String>> heads) {
        if (isWorkbook(file)) {
            try {
                byte[] bytes = InputFile.read(file);
                return !WorkbookReader.isMeantAsPlan(bytes) && Audit.isLedger(file.toString(), bytes, heads.apply(file));
            } catch (InputFile.UnreadableException e) {
                return false;
            }
        }
        try {
            return LedgerReader.isLedger(Files.newInputStream(file), heads.apply(file));
        } catch (IOException e) {
            return true;
        }
    }

    private static boolean isPlan(Path file) {
        try {
            return WorkbookReader.isMeantAsPlan(InputFile.read(file));
        } catch (InputFile.UnreadableException e) {
            return false;
        }
    }

    private static boolean isCopy(Path file) {
        try {
            return PlainTables.isAnnotated(PlainTables.read(file.toString(), InputFile.read(file)));
        } catch (InputFile.UnreadableException | InvalidFileException e) {
            return false;
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

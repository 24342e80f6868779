package reception.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import reception.format.InputError;
import reception.format.InvalidFileException;
import reception.format.Node;
import reception.format.Span;
import reception.format.bind.Binder;
import reception.format.pack.RuleFolder;
import reception.standard.Standard.DatedValue;
import reception.standard.Standard.Table;
import reception.standard.place.Regions;

/**
 * Reads standards that lie beside a user's rules, and reports what they could not be judged by.
 *
 * @param known         whose dimensions and head-counts they may use
 * @param completeKnown whether they complete these, so that a value of a known standard need not say what it is
 * @param tables        receives those that they name
 */
record OwnStandardCheck(RuleFolder folder, Standards known, boolean completeKnown, Regions regions, Instruments instruments,
                        Map<Table, List<FigureTable.Row>> tables) {

    /** A standard with its conditions in English words; what is wrong with it is reported. */
    Standard checked(Standard written, Binder binder) {
        Standard standard = completeKnown && known.get(written.standard()) != null ? known.get(written.standard()) : written;
        if (standard.standard() == null || standard.title() == null || standard.unit() == null || standard.stricter() == null || standard.resolution() == null) {
            binder.report(InputError.Kind.MISSING_KEY, written.at().span(), "新的标准须写明 standard、title、unit、stricter、resolution",
                    "a new standard needs standard, title, unit, stricter and resolution");
            return written;
        }
        ValueCheck check = new ValueCheck(known, binder);
        List<DatedValue> values = written.values().stream().map(value -> checked(standard, value, check, binder)).toList();
        return new Standard(written.at(), written.standard(), ValueCheck.inBothLanguages(written.title()), written.unit(), written.stricter(), written.resolution(), written.setByPlaces(), written.sorts(), written.levels(),
                written.wordings(), ValueCheck.inBothLanguages(written.includes()), ValueCheck.inBothLanguages(written.note()), values);
    }

    private DatedValue checked(Standard standard, DatedValue value, ValueCheck check, Binder binder) {
        Node where = check.check(standard, value, true);
        boolean isComplete = ValueCheck.require(binder, value.at(), DatedValue.class, "region", "from", "status", "cite");
        if (isComplete && instruments.get(value.cite().instrument()) == null) {
            binder.report(InputError.Kind.UNKNOWN_VALUE, value.cite().at().span("instrument"), "standards/sources.yaml 中没有这个文件依据：" + value.cite().instrument(),
                    "standards/sources.yaml has no instrument " + value.cite().instrument());
        }
        if (value.region() != null) {
            regions.checkCode(value.region(), value.at().span("region"), binder);
        }
        Table table = value.table() == null ? null : checked(value.table(), standard, check, binder);
        return new DatedValue(value.at(), value.region(), value.from(), value.earliest(), value.until(), where, value.season(), value.value(), value.level(), check.ladder(standard, value), table,
                value.cite(), value.status(), value.lastConfirmed(), ValueCheck.inBothLanguages(value.note()));
    }

    private Table checked(Table written, Standard standard, ValueCheck check, Binder binder) {
        if (!ValueCheck.require(binder, written.at(), Table.class, "file", "dimension", "columns")) {
            return written;
        }
        Table table = new Table(written.at(), written.file(), check.dimension(written.dimension(), written.at().span("dimension"), standard), written.columns());
        Span span = table.at().span("file");
        switch (folder.find(StandardFiles.FOLDER, table.file())) {
            case ABSENT -> binder.report(InputError.Kind.UNREADABLE, span, "本标准所在的文件夹内没有数据表“" + table.file() + "”",
                    "there is no table \"" + table.file() + "\" in the folder of this standard");
            case OUTSIDE -> binder.report(InputError.Kind.UNREADABLE, span, "数据表须放在本标准所在的文件夹内，链接也不得指向其外；此处只写文件名，如 limits.csv，现为“" + table.file() + "”",
                    "a table lies in the folder of its standard, and so does what it links to; write its name, such as limits.csv, not \"" + table.file() + "\"");
            case INSIDE -> {
                List<InputError> errors = new ArrayList<>();
                List<FigureTable.Row> rows = FigureTable.read(folder, table);
                rows.forEach(row -> regions.checkCode(row.region(), new Span(row.line(), 1, row.region().length() + 1), new Binder(errors)));
                if (!errors.isEmpty()) {
                    throw new InvalidFileException(StandardFiles.FOLDER + table.file(), errors);
                }
                tables.put(table, rows);
            }
        }
        return table;
    }
}

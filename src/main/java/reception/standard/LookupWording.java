package reception.standard;

import java.time.LocalDate;
import reception.standard.place.Regions;
import reception.visit.Region;
import reception.vocabulary.Dates;
import reception.vocabulary.Language;
import reception.vocabulary.Text;

/** Says in both languages why no value is known of a standard, or why it is not known whether one holds. */
record LookupWording(Regions regions) {

    /** That a configuration says of a place that it has no such rule. */
    Text denied(Standard standard, PlacedValue none) {
        String place = regions.fullName(regions.byCode(none.region()));
        return new Text("据配置，" + place + "自" + Dates.of(none.value().from(), Language.ZH) + "起没有“" + standard.title().zh() + "”的规定",
                "by the configuration " + place + " has no rule on \"" + standard.title().en() + "\" from " + Dates.of(none.value().from(), Language.EN) + " on");
    }

    /** That a value, of whose first day only the month or year is known, may hold already. */
    Text mayHold(Standard standard, PlacedValue candidate, LocalDate day) {
        Text place = regions.fullName(candidate.region());
        LocalDate from = candidate.value().from();
        return new Text(place.zh() + "“" + standard.title().zh() + "”的规定，只知至迟自" + Dates.of(from, Language.ZH) + "起施行，" + Dates.of(day, Language.ZH) + "是否已经施行不详",
                "the rule of " + place.en() + " on \"" + standard.title().en() + "\" is known to hold from " + Dates.of(from, Language.EN)
                        + " at the latest; whether it held on " + Dates.of(day, Language.EN) + " already is not known");
    }

    /** That none is known for a place; null where the place is unknown. */
    Text noneKnown(Standard standard, Region region) {
        String placeZh = region == null ? "此地" : regions.fullName(region) + "（" + region.code() + "）";
        String placeEn = region == null ? "this place" : region.code() + " " + regions.fullName(region);
        boolean mayBeNone = standard.isSetByPlaces();
        return new Text(
                "没有适用于" + placeZh + "此种情形的“" + standard.title().zh() + "”数据；请在 reception.yaml 中补充本地标准" + (mayBeNone ? "，当地没有此项规定的写“无”" : ""),
                "no value of \"" + standard.title().en() + "\" is known for " + placeEn + " in this case; state it in reception.yaml" + (mayBeNone ? ", or that there is none" : ""));
    }

    /** @param first day from which on the data have values */
    Text notInForce(Standard standard, LocalDate first, LocalDate day) {
        return new Text(
                Dates.of(day, Language.ZH) + "没有已知在有效期内的“" + standard.title().zh() + "”；数据自" + Dates.of(first, Language.ZH) + "起",
                "no value of \"" + standard.title().en() + "\" is known to be in force on " + Dates.of(day, Language.EN) + "; the data begin on " + Dates.of(first, Language.EN));
    }
}

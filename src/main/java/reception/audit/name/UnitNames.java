package reception.audit.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import reception.format.Place;
import reception.visit.Region;
import reception.visit.RegionResolver;

/** Names of units in one form: the place in full, parts in short, without sections and people. Safe for use by several threads. */
final class UnitNames {

    /**
     * @param heads     what stands before names
     * @param endings   how names of units end
     * @param sections  of units of an ending, which are the unit itself
     * @param ownPlaces the first word of a unit of one's own province, city or county
     * @param party     what says that people of a unit come
     * @param shortForms parts of names and how they are written in short
     */
    record File(Place at, List<String> heads, List<String> endings, List<ShortForm> sections, List<String> ownPlaces, List<String> party, List<ShortForm> shortForms) {
    }

    /**
     * A part of names of units, and how it is written in short.
     *
     * @param full  as it stands in full names
     * @param forms its short forms
     */
    record ShortForm(Place at, String full, List<String> forms) {
    }

    /** A part of a name, where it is not already a part of the one form that it is brought into: 委办 in 委办公室. */
    private record Form(String written, String one, Pattern pattern) {

        static Form of(String written, String one) {
            int at = one.indexOf(written);
            String before = at > 0 ? "(?<!" + Pattern.quote(one.substring(0, at)) + ")" : "";
            String behind = at >= 0 && at + written.length() < one.length() ? "(?!" + Pattern.quote(one.substring(at + written.length())) + ")" : "";
            return new Form(written, Matcher.quoteReplacement(one), Pattern.compile(before + Pattern.quote(written) + behind));
        }
    }

    /** A name as it was read: its place, which may be empty, and the rest. */
    private record Parts(String place, String rest) {

        String whole() {
            return place + rest;
        }

        /** Of a place in full the level, which is a province's where the name of an autonomous region has no other sign. */
        char level() {
            char last = place.isEmpty() ? ' ' : place.charAt(place.length() - 1);
            return LEVELS.indexOf(last) >= 0 && !place.endsWith(AUTONOMOUS) ? last : LEVELS.charAt(0);
        }
    }

    private static final String LEVELS = "省市县区旗州盟";
    private static final String AUTONOMOUS = "自治区";
    /** Before the name of a city or county that is named too. */
    private static final Pattern PROVINCE = Pattern.compile("^(?:\\p{IsHan}{2,3}省|\\p{IsHan}{2,8}自治区)(?=\\p{IsHan}+[市州盟县区旗])");
    private static final Pattern PLACE = Pattern.compile("^[\\p{IsHan}&&[^局委办厅部院会府]]{1,4}?[省市县区旗州盟](?=\\p{IsHan}{2})");
    private static final Pattern SEVERAL = Pattern.compile("[、;；,，/\\n\\r\\t]+|(?<=[局委办厅部院会府])[和与及](?=\\p{IsHan}{2,20}[局委办厅部院会府])");
    private static final Pattern COUNTED = Pattern.compile("\\([^()]*\\d[^()]*\\)|(?:共)?(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})[人名位]$");
    private static final Pattern SIGNS_AT_END = Pattern.compile("[。.,;:!、…·]+$");
    private static final int LONGEST_PLACE = 16;
    private static final int SHORTEST_PLACE = 2;
    private static final int LONGEST_SECTION = 8;
    private static final int MOST_KNOWN = 100_000;

    private final File file;
    private final Pattern asides;
    private final RegionResolver regions;
    private final List<Form> shortForms = new ArrayList<>();
    private final List<Pattern> sections = new ArrayList<>();
    private final Pattern leader;
    private final Pattern namesOfParty;
    private final Pattern ending;
    private final Pattern party;
    private final Pattern ownPlace;
    private final Map<String, Parts> known = new ConcurrentHashMap<>();

    UnitNames(File file, List<String> titles, Pattern asides, RegionResolver regions) {
        this.file = file;
        this.asides = asides;
        this.regions = regions;
        for (ShortForm unit : file.shortForms()) {
            String first = unit.forms().get(0);
            shortForms.add(Form.of(unit.full(), first));
            unit.forms().stream().skip(1).forEach(form -> shortForms.add(Form.of(form, first)));
        }
        shortForms.sort(Comparator.comparing((Form form) -> -form.written().length()).thenComparing(Form::written));
        file.sections().forEach(unit -> sections.add(Pattern.compile("^(.*" + Pattern.quote(unit.full()) + ")\\p{IsHan}{1," + LONGEST_SECTION + "}(?:" + anyOf(unit.forms()) + ")$")));
        String unit = "^(.{2,}(?:" + anyOf(file.endings()) + "))";
        this.leader = Pattern.compile(unit + "\\p{IsHan}{0,3}(?:" + anyOf(titles) + ")(?:\\p{IsHan}{2,3})?$");
        this.namesOfParty = Pattern.compile(unit + "\\p{IsHan}{2,3}$");
        this.ending = Pattern.compile("(?:" + anyOf(file.endings()) + ")$");
        this.party = Pattern.compile("(?:" + anyOf(file.party()) + ")+$");
        this.ownPlace = Pattern.compile("^(?:" + anyOf(file.ownPlaces()) + ")(?=\\p{IsHan}{2})");
    }

    private static String anyOf(List<String> words) {
        return words.stream().sorted(Comparator.comparing(String::length).reversed()).map(Pattern::quote).collect(Collectors.joining("|"));
    }

    static String withoutProvince(String name) {
        return PROVINCE.matcher(name).replaceFirst("");
    }

    String of(String name) {
        return parts(name).whole();
    }

    /** Without its place, or the word that stands for its own. */
    String anywhere(String name) {
        Parts parts = parts(name);
        return parts.place().isEmpty() ? withoutOwnPlace(parts.rest()) : parts.rest();
    }

    private String withoutOwnPlace(String rest) {
        return ownPlace.matcher(rest).replaceFirst("");
    }

    /** Names of units, each with the name that it stands for: of one without a place, or with a word for its own, the only one of its level that has one. */
    Map<String, String> meant(Collection<String> written) {
        Map<String, Parts> all = new LinkedHashMap<>();
        written.forEach(name -> all.putIfAbsent(of(name), parts(name)));
        Map<String, String> meant = new LinkedHashMap<>();
        all.forEach((whole, parts) -> {
            String rest = parts.rest();
            String bare = withoutOwnPlace(rest);
            char level = bare.equals(rest) ? ' ' : rest.charAt(rest.length() - bare.length() - 1);
            List<String> others = !parts.place().isEmpty() ? List.of() : all.values().stream()
                    .filter(other -> !other.place().isEmpty() && (other.rest().equals(rest) || other.rest().equals(bare) && other.level() == level)).map(Parts::whole).toList();
            meant.put(whole, others.size() == 1 ? others.get(0) : whole);
        });
        return meant;
    }

    /** The names of one cell; of those without a place that of the first is meant. */
    List<String> in(String cell) {
        List<String> names = new ArrayList<>();
        for (String part : SEVERAL.split(cell.strip())) {
            if (!part.isBlank()) {
                names.add(part.strip());
            }
        }
        boolean areUnits = names.size() > 1 && names.stream().allMatch(name -> ending.matcher(of(name)).find());
        if (!areUnits) {
            return List.of(cell.strip());
        }
        String place = parts(names.get(0)).place();
        return names.stream().map(name -> parts(name).place().isEmpty() && !ownPlace.matcher(name).find() ? place + name : name).distinct().toList();
    }

    private Parts parts(String name) {
        Parts parts = known.get(name);
        if (parts == null) {
            parts = read(name);
            if (known.size() < MOST_KNOWN) {
                known.put(name, parts);
            }
        }
        return parts;
    }

    private Parts read(String name) {
        String normal = withoutPeople(asides.matcher(Names.plain(name)).replaceAll(""));
        for (String head : file.heads()) {
            normal = normal.startsWith(head) && normal.length() > head.length() + 1 ? normal.substring(head.length()) : normal;
        }
        Parts placed = placed(normal);
        return new Parts(placed.place(), inShort(placed.rest()));
    }

    private String withoutPeople(String name) {
        String normal = SIGNS_AT_END.matcher(name).replaceFirst("");
        String counted = COUNTED.matcher(normal).replaceAll("");
        String bare = party.matcher(counted).replaceFirst("");
        Matcher leading = leader.matcher(bare);
        if (leading.matches()) {
            return leading.group(1);
        }
        Matcher named = namesOfParty.matcher(bare);
        return !bare.equals(normal) && !ending.matcher(bare).find() && named.matches() ? named.group(1) : bare.isEmpty() ? normal : bare;
    }

    /** With the longest beginning that is one place, in full; of what is none, a name that ends as places do. */
    private Parts placed(String name) {
        boolean mayBeginWithOne = Character.UnicodeScript.of(name.isEmpty() ? ' ' : name.charAt(0)) == Character.UnicodeScript.HAN;
        for (int length = !mayBeginWithOne ? 0 : Math.min(LONGEST_PLACE, name.length() - SHORTEST_PLACE); length >= SHORTEST_PLACE; length--) {
            List<Region> found = regions.find(name.substring(0, length));
            if (found.size() == 1) {
                Region region = found.get(0);
                boolean isKnownByName = regions.find(region.name()).size() == 1;
                return new Parts(isKnownByName ? region.name() : regions.fullName(region), name.substring(length));
            }
        }
        String near = withoutProvince(name);
        Matcher place = PLACE.matcher(near);
        boolean isOwn = ownPlace.matcher(near).find();
        return !isOwn && place.find() ? new Parts(place.group(), near.substring(place.end())) : new Parts("", near);
    }

    private String inShort(String rest) {
        String normal = rest;
        for (Form form : shortForms) {
            normal = normal.contains(form.written()) ? form.pattern().matcher(normal).replaceAll(form.one()) : normal;
        }
        for (Pattern section : sections) {
            Matcher of = section.matcher(normal);
            normal = of.matches() ? of.group(1) : normal;
        }
        return normal;
    }
}

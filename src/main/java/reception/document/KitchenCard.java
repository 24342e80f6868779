package reception.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import reception.document.Document.Cell;
import reception.document.Document.Column;
import reception.document.Document.Field;
import reception.document.Document.Fields;
import reception.document.Document.Notes;
import reception.document.Document.Table;
import reception.fact.CaseFile;
import reception.fact.Diners;
import reception.fact.Serving;
import reception.plan.Allergen;
import reception.plan.Diet;
import reception.plan.Dish;
import reception.plan.Drink;
import reception.plan.Guest;
import reception.plan.GuestGroup;
import reception.plan.Meal;
import reception.plan.Plan;
import reception.standard.Diets;
import reception.vocabulary.Language;
import reception.vocabulary.Vocabulary;

/**
 * What the kitchen must know for each meal: how many portions are to be without what. It names nobody and never says why;
 * guests who avoid the same share a code.
 */
public final class KitchenCard {

    private static final String NOTHING = "—";
    private static final int CODES = 26;
    /** A card with more rows is none to cook by, and each meal has as many. */
    private static final int MOST_PORTIONS = 100;

    private final CaseFile file;
    private final Plan plan;
    private final Wordings wordings;
    private final Map<Needs, Integer> portions = new LinkedHashMap<>();
    private final Map<String, Diners> dinersAt = new HashMap<>();
    private final Map<String, List<Serving>> servingsOf = new HashMap<>();
    private int others;
    private int unasked;
    private int plain;

    /** What a portion is to be without. */
    private record Needs(Set<Diet> diets, Set<Allergen> allergies) {
    }

    private KitchenCard(CaseFile file, Language language) {
        this.file = file;
        this.plan = file.plan();
        this.wordings = new Wordings(language);
        file.facts().forEach(fact -> {
            if (fact instanceof Diners diners && !diners.actual()) {
                dinersAt.putIfAbsent(diners.mealKey(), diners);
            } else if (fact instanceof Serving serving) {
                servingsOf.computeIfAbsent(serving.dishKey(), unused -> new ArrayList<>()).add(serving);
            }
        });
    }

    /** Makes the card of a plan. */
    public static Document of(CaseFile file, Language language) {
        KitchenCard card = new KitchenCard(file, language);
        card.count();
        return new Document(file.plan().mark(false), card.say("厨房备餐卡", "Kitchen card"), language, card.parts());
    }

    private void count() {
        List<Guest> people = plan.guests() == null ? List.of() : plan.guests().people();
        for (Guest guest : people) {
            Needs needs = new Needs(new TreeSet<>(guest.diet()), new TreeSet<>(guest.allergies()));
            boolean isOpen = guest.isOpen("diet") || guest.isOpen("allergies");
            if (!needs.diets().isEmpty() || !needs.allergies().isEmpty()) {
                if (portions.size() < MOST_PORTIONS || portions.containsKey(needs)) {
                    portions.merge(needs, 1, Integer::sum);
                } else {
                    others++;
                }
            } else if (!isOpen) {
                plain++;
            }
            unasked += isOpen ? 1 : 0;
        }
        int grouped = 0;
        for (GuestGroup group : plan.guests() == null ? List.<GuestGroup>of() : plan.guests().groups()) {
            Needs needs = new Needs(new TreeSet<>(group.diet()), new TreeSet<>(group.allergies()));
            if (!needs.diets().isEmpty() || !needs.allergies().isEmpty()) {
                boolean isNamed = portions.size() < MOST_PORTIONS || portions.containsKey(needs);
                if (isNamed) {
                    portions.merge(needs, group.size(), Integer::sum);
                }
                others += isNamed ? 0 : group.size();
                grouped += group.size();
            }
        }
        Integer all = plan.guests() == null ? null : plan.guests().size();
        unasked += all == null ? 0 : Math.max(0, all - people.size() - grouped);
    }

    private List<Document.Part> parts() {
        List<Document.Part> parts = new ArrayList<>();
        for (Meal meal : plan.meals()) {
            parts.add(head(meal));
            parts.add(portions(meal));
            parts.add(new Notes("", notes(meal)));
        }
        if (plan.meals().isEmpty()) {
            parts.add(new Notes("", List.of(say("方案中没有用餐安排。", "The plan has no meal."))));
        }
        return parts;
    }

    private Fields head(Meal meal) {
        Diners diners = dinersAt.get(meal.key());
        return Fields.of(
                Field.of(say("用餐", "Meal"), wordings.joined(" ", meal.on(), wordings.word(meal.meal()), meal.starts())),
                Field.of(say("形式", "Form"), wordings.word(meal.form())),
                Field.of(say("地点", "Place"), meal.venue() == null ? null : meal.venue().name()),
                Field.of(say("人数", "People"), wordings.joined(say("，", ", "), diners.guests() == null ? null : say("来宾 ", "guests ") + diners.guests(),
                        diners.companions() == null ? null : say("陪餐 ", "companions ") + diners.companions())));
    }

    private Table portions(Meal meal) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Map.Entry<Needs, Integer> portion : portions.entrySet()) {
            Needs needs = portion.getKey();
            Set<String> avoided = avoided(needs);
            rows.add(Cell.row(code(rows.size()), portion.getValue(), orNothing(avoidedByDiet(needs)), orNothing(needs.allergies().stream().map(this::allergen)),
                    needs.diets().stream().anyMatch(diet -> file.diets().ownUtensils().contains(Vocabulary.word(diet).english())) ? say("专用，单独制作", "its own; cook apart") : NOTHING,
                    orNothing(served(meal, avoided, true)), orNothing(served(meal, avoided, false))));
        }
        if (others > 0) {
            rows.add(Cell.row(say("其他", "others"), others, other(), other(), NOTHING, NOTHING, NOTHING));
        }
        rows.add(Cell.row(say("普通（来宾）", "plain (guests)"), plain, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING));
        return new Table("", Column.named(say("代号", "Code"), say("份数", "Portions"), say("不食", "Without"), say("过敏原（微量也不可）", "Allergens (not even traces)"),
                say("厨具餐具", "Utensils"), say("菜单中不可上", "Not from the menu"), say("菜单中须核实", "Ask the cook about")), rows, List.of());
    }

    private static String code(int index) {
        return index < CODES ? String.valueOf((char) ('A' + index)) : "A" + code(index - CODES);
    }

    private Stream<String> avoidedByDiet(Needs needs) {
        Set<String> words = new LinkedHashSet<>();
        for (Diet diet : needs.diets()) {
            List<Diets.Avoidance> avoided = file.diets().avoidedBy(Vocabulary.word(diet).english());
            avoided.forEach(avoidance -> words.add(file.lexicon().title(avoidance.category()).in(wordings.language())));
            if (avoided.isEmpty()) {
                words.add(diet == Diet.OTHER ? other() : wordings.word(diet));
            }
        }
        return words.stream();
    }

    private String allergen(Allergen allergen) {
        return allergen == Allergen.OTHER ? other() : wordings.word(allergen);
    }

    private String other() {
        return say("另有要求，向接待部门核实", "something else, ask the reception office");
    }

    private Set<String> avoided(Needs needs) {
        Set<String> categories = new HashSet<>();
        needs.diets().forEach(diet -> file.diets().avoidedBy(Vocabulary.word(diet).english()).forEach(avoidance -> categories.add(avoidance.category())));
        needs.allergies().forEach(allergen -> file.diets().avoidedByAllergen(Vocabulary.word(allergen).english()).forEach(avoidance -> categories.add(avoidance.category())));
        return categories;
    }

    /** Dishes and drinks of a meal that surely, or only perhaps, hold what is to be avoided. */
    private Stream<String> served(Meal meal, Set<String> avoided, boolean surely) {
        return Stream.concat(meal.dishes().stream().filter(dish -> holds(dish.key(), avoided, surely)).map(Dish::name),
                meal.drinks().stream().filter(drink -> holds(drink.key(), avoided, surely)).map(Drink::name)).map(String::valueOf);
    }

    private boolean holds(String key, Set<String> avoided, boolean surely) {
        List<Serving> held = servingsOf.getOrDefault(key, List.of()).stream().filter(serving -> avoided.contains(serving.category())).toList();
        boolean isSure = held.stream().anyMatch(Serving::certain);
        return !held.isEmpty() && isSure == surely;
    }

    private List<String> notes(Meal meal) {
        List<String> notes = new ArrayList<>();
        Integer all = plan.guests() == null ? null : plan.guests().size();
        if (meal.guests() != null && all != null && meal.guests() < all) {
            notes.add(say("本餐来宾" + meal.guests() + "人，少于全体" + all + "人，到场的是哪几位没有写明，特殊份数按最多准备。",
                    meal.guests() + " of " + all + " guests come to this meal; which of them is not stated, so that these are the most portions of each kind."));
        }
        if (unasked > 0) {
            notes.add(say("另有" + unasked + "位来宾的饮食需求或过敏情况没有写明，备餐前向接待部门核实。",
                    "For " + unasked + " guests it is not stated what they avoid; ask the reception office before cooking."));
        }
        boolean isAllergic = portions.keySet().stream().anyMatch(needs -> !needs.allergies().isEmpty());
        long unknown = meal.dishes().stream().filter(dish -> dish.isOpen("allergens")).count();
        if (isAllergic && unknown > 0) {
            notes.add(say("菜单有" + unknown + "道菜没有登记过敏原，请厨房逐一核对。", "For " + unknown + " dishes of the menu no allergens are entered; check each of them."));
        }
        if (!portions.isEmpty() && meal.dishes().isEmpty()) {
            notes.add(say("菜单未定，定后按代号核对。", "The menu is not settled; check it against the codes when it is."));
        }
        notes.add(say("只写份数和忌口，不写姓名和缘由；用后收回销毁。", "It says how many portions are to be without what, not for whom and not why; collect and destroy it after use."));
        return notes;
    }

    private String orNothing(Stream<String> words) {
        String listed = wordings.listed(words);
        return listed.isEmpty() ? NOTHING : listed;
    }

    private String say(String zh, String en) {
        return wordings.say(zh, en);
    }
}

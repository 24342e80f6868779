package reception.fact;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reception.plan.Fact;
import reception.plan.PersonalNumberForms;
import reception.plan.PlanTree;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.yaml.Place;

/** Finds numbers of identity cards anywhere in a plan, and numbers of mobile phones outside the fields that are kept for personal data. */
final class PersonalNumbers implements Derivation {

    private static final Text IDENTITY_CARD = new Text("居民身份证号码", "identity-card number");
    private static final Text MOBILE_PHONE = new Text("手机号码", "mobile-phone number");
    private static final int SHOWN = 3;

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(PersonalNumber.class);
    }

    @Override
    public void derive(Circumstances known) {
        PlanTree.visit(known.plan(), fact -> search(fact, known));
    }

    private static void search(Fact fact, Circumstances known) {
        for (Vocabulary.Field field : Vocabulary.section(fact.getClass()).fields()) {
            if (field.type() != String.class) {
                continue;
            }
            Object value = field.get(fact);
            List<Text> numbers = new ArrayList<>();
            for (Object text : value instanceof List<?> texts ? texts : value == null ? List.of() : List.of(value)) {
                if (PersonalNumberForms.mayBeIn((String) text)) {
                    search(field, Normalizer.normalize((String) text, Normalizer.Form.NFKC), numbers);
                }
            }
            if (!numbers.isEmpty()) {
                known.add(new PersonalNumber(place(fact, field), List.copyOf(numbers)));
            }
        }
    }

    private static void search(Vocabulary.Field field, String text, List<Text> numbers) {
        PersonalNumberForms.identityCards(text).forEach(number -> numbers.add(masked(IDENTITY_CARD, number)));
        if (!field.personal() && !isReference(field)) {
            PersonalNumberForms.mobilePhones(text).forEach(number -> numbers.add(masked(MOBILE_PHONE, number)));
        }
    }

    /** Whether a field holds the number of a paper or a plate, which may look like that of a phone. */
    private static boolean isReference(Vocabulary.Field field) {
        return switch (field.name()) {
            case "number", "licence", "halalCertificate", "document", "plate", "file", "permit" -> true;
            default -> false;
        };
    }

    private static Place place(Fact fact, Vocabulary.Field field) {
        String key = fact.key().isEmpty() ? field.word().english() : fact.key() + "." + field.word().english();
        return new Place(key, fact.key(), fact.at().span(field.name()), Map.of());
    }

    private static Text masked(Text title, String number) {
        String masked = number.substring(0, SHOWN) + "*".repeat(number.length() - SHOWN);
        return new Text(title.zh() + " " + masked, title.en() + " " + masked);
    }
}

package reception.derivation.meal;

import java.math.BigDecimal;
import reception.casefile.Circumstances;
import reception.standard.Answer;
import reception.visit.guests.Delegation;
import reception.visit.meal.Meal;
import reception.visit.meal.MealForm;
import reception.visit.money.Payer;

/** Works out once who pays for a meal, from the strongest evidence that the plan gives. */
public final class MealPayment {

    private static final String CHARGE = "meal-charge";

    private MealPayment() {
    }

    /**
     * Whether public money of the inland side pays for a meal: the host's, that of somebody in its place, or the sending unit's. A stated payer outweighs form, help and charge;
     * a charge below both the cost and the standard is a contribution and no payment.
     *
     * @return null if the plan does not say
     */
    static Boolean isHosted(Circumstances known, Meal meal) {
        if (meal.payer() != null) {
            return meal.payer() != Payer.GUEST && !(meal.payer() == Payer.SENDING_UNIT && known.all(Delegation.class).get(0).outside());
        }
        boolean isCharged = isCharged(meal);
        if (meal.form() == MealForm.SELF_PAID || Boolean.TRUE.equals(meal.assisted()) || isCharged) {
            return isCharged && isContribution(known, meal);
        }
        return meal.form() == MealForm.WORKING_MEAL || meal.form() == MealForm.BANQUET ? Boolean.TRUE : null;
    }

    /** Whether guests are charged for a meal. */
    public static boolean isCharged(Meal meal) {
        return meal.charge() != null && !Boolean.FALSE.equals(meal.charge().collected());
    }

    /** Whether what guests are charged is below both the cost and the standard. */
    public static boolean isContribution(Circumstances known, Meal meal) {
        BigDecimal charge = meal.charge().perPerson();
        BigDecimal cost = meal.costPerPerson() == null ? null : meal.costPerPerson().amount();
        boolean isBelowStandard = charge != null && known.answer(CHARGE, meal) instanceof Answer.Found found && charge.compareTo(found.limit().allowed()) < 0;
        return isBelowStandard && cost != null && charge.compareTo(cost) < 0;
    }

    /** What speaks against a stated payer who is not the guest: the property that says that the guests pay; null if none does. */
    public static String contradictedBy(Meal meal) {
        if (meal.payer() == null || meal.payer() == Payer.GUEST) {
            return null;
        }
        if (meal.form() == MealForm.SELF_PAID) {
            return "form";
        }
        return Boolean.TRUE.equals(meal.assisted()) ? "assisted" : null;
    }
}

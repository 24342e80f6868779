package reception.vocabulary;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a decimal component as an amount in yuan, which is never negative. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Yuan {

    /** Of what the amount is one share, in every word for it: 人 for yuan a person; empty for an amount in all. */
    String[] per() default {};
}

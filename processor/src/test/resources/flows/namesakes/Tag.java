package namesakes;

import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@Qualifier
@Retention(RetentionPolicy.RUNTIME)
@interface Tag {
    String name();

    int[] numbers() default {};

    Class<?> type() default Object.class;
}

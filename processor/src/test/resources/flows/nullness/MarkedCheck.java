package nullness;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;

final class MarkedCheck {
    public static void main(String[] args) throws Exception {
        assertThat(MarkedFlow.create().run("").maybe()).isNull();
        assertThat(MarkedFlow.create().run("").array()).isNull();
        assertThat(MarkedFlow.create().run("").length()).isEqualTo(-1);
        assertThat(MarkedFlow.create().run("a").array()).containsExactly("a");

        for (String accessor : new String[] {"maybe", "entry", "array"}) {
            assertThat(MarkedFlow.Outputs.class.getMethod(accessor).getAnnotatedReturnType().isAnnotationPresent(Nullable.class))
                    .as(accessor)
                    .isTrue();
        }
    }
}

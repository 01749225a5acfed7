import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;

final class BareCheck {
    public static void main(String[] args) {
        assertThat(BareFlow.create().run(1).next()).isEqualTo(2);
        assertThat(Modifier.isFinal(BareFlow.class.getModifiers())).isTrue();
        assertThat(BareFlow.class.getDeclaredMethods()).extracting("name").containsExactlyInAnyOrder("create", "run");
    }
}

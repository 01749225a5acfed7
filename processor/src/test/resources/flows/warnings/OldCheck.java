package warnings;

import static org.assertj.core.api.Assertions.assertThat;

final class OldCheck {
    public static void main(String[] args) throws Exception {
        boolean[] closed = new boolean[1];

        assertThat(new OldFlow(() -> (AutoCloseable) () -> closed[0] = true).run(1).interruptible()).isEqualTo(3);
        assertThat(closed[0]).isTrue();
    }
}

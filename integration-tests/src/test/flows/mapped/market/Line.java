package market;

import org.immutables.value.Value;

/** Immutables writes the class behind it. */
@Value.Immutable
public interface Line {
    String good();

    int cents();
}

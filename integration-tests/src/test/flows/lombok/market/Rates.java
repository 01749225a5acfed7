package market;

import lombok.AllArgsConstructor;
import lombok.NoArgsConstructor;

/** Made with nothing in one flow, given to another. */
@NoArgsConstructor
@AllArgsConstructor
class Rates {
    private int each = 3;

    int of(String good) {
        return good.length() * each;
    }
}

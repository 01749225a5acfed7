package market;

import org.springframework.stereotype.Component;

/** What a flow's own instance is made with. */
@Component
class Rates {
    int of(String good) {
        return good.length();
    }
}

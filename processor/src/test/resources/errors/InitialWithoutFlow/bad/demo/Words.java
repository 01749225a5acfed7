package demo;

import dev.leat.Initial;

final class Words {
    @Initial("total") static int zero() { return 0; }
//  ^ Leat/InitialWithoutFlow
}

package demo;

import dev.leat.*;

@Flow
//< Leat/EmptyFlow
final class Words {}

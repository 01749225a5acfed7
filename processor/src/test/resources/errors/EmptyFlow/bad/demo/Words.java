package demo;

import dev.leat.Flow;

@Flow
//< Leat/EmptyFlow
final class Words {}

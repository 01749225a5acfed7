package demo;

import dev.leat.Flow;

@Flow
//< Leat/NotAFlowType
@interface Marked {}

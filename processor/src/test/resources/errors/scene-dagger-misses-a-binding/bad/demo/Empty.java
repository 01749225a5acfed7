package demo;

@dagger.Module
interface Empty {}

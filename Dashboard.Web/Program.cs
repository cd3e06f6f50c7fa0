return 0;

public sealed partial class Program;

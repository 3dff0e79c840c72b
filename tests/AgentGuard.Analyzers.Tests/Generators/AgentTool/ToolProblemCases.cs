using AgentGuard.Analyzers.Generators.AgentTool.Parsing;

namespace AgentGuard.Analyzers.Tests.Generators.AgentTool;

/// <summary>Classes with tools that have one problem each, and the place it is reported at.</summary>
internal static class ToolProblemCases
{
    private static readonly Dictionary<string, (ToolProblemKind Kind, string Code)> Cases = [];

    static ToolProblemCases()
    {
        AddClasses();
        AddMethods();
        AddSettings();
        AddParameters();
        AddFallbacks();
    }

    public static TheoryData<string> Names => [.. Cases.Keys];

    public static IEnumerable<ToolProblemKind> Kinds => Cases.Values.Select(value => value.Kind);

    public static (ToolProblemKind Kind, string Code) Get(string name) => Cases[name];

    private static void Add(ToolProblemKind kind, string code, string variant = "") => Cases.Add($"{kind} {variant}".Trim(), (kind, code));

    /// <summary>A class with this one method, which is sound but for the problem.</summary>
    private static void AddMethod(ToolProblemKind kind, string method, string variant = "", string settings = "Effect = ToolEffect.ReadOnly", string more = "") =>
        Add(kind, $$"""public partial class T { [AgentTool({{settings}}), Description("x")] {{method}} {{more}} }""", variant);

    private static void AddSetting(ToolProblemKind kind, string settings, string variant = "") =>
        AddMethod(kind, settings.Contains("[|", StringComparison.Ordinal) ? "public int M() => 1;" : "public int [|M|]() => 1;", variant, settings);

    private static void AddClasses()
    {
        Add(ToolProblemKind.InStruct, "public partial struct [|T|] { [AgentTool(Effect = ToolEffect.ReadOnly), Description(\"x\")] public int M() => 1; }");
        Add(ToolProblemKind.VariantInterface, "public partial interface [|T|]<out X> { [AgentTool(Effect = ToolEffect.ReadOnly), Description(\"x\")] int M(); }");
        AddMethod(ToolProblemKind.MemberTaken, "public int M() => 1;", more: "public void [|AsAgentTools|]() { }");
        Add(ToolProblemKind.InheritedToo, """
            public partial class B { [AgentTool(Effect = ToolEffect.ReadOnly), Description("x")] public virtual int M() => 1; }
            public partial class T : B { [AgentTool(Effect = ToolEffect.ReadOnly), Description("x")] public override int [|M|]() => 1; }
            """);
        Add(ToolProblemKind.InterfaceToo, """
            public partial interface I { [AgentTool(Effect = ToolEffect.ReadOnly), Description("x")] int M(); }
            public partial class [|T|] : I { public int M() => 1; [AgentTool(Effect = ToolEffect.ReadOnly), Description("x")] public int N() => 1; }
            """);
    }

    private static void AddMethods()
    {
        AddMethod(ToolProblemKind.NoOrdinaryMethod, "public static int operator [|+|](T t) => 1;");
        AddMethod(ToolProblemKind.GenericMethod, "public int [|M|]<X>() => 1;");
        Add(ToolProblemKind.StaticAbstract, "public partial interface T { [AgentTool(Effect = ToolEffect.ReadOnly), Description(\"x\")] static abstract int [|M|](); }");
        AddMethod(ToolProblemKind.ByReference, "public void M(out int [|a|]) => a = 1;", "out");
        AddMethod(ToolProblemKind.ByReference, "public void M(ref int [|a|]) { }", "ref");
        AddMethod(ToolProblemKind.ByReference, "public ref int [|M|]() => ref _a;", "return", more: "private int _a;");
        AddMethod(ToolProblemKind.AsyncVoid, "public async void [|M|]() => await Task.Yield();");
        AddMethod(ToolProblemKind.ContentResult, "public [|DataContent|] M() => null!;");
        AddMethod(ToolProblemKind.ContentResult, "public [|Task<TextContent?>|] M() => null!;", "text");
        AddMethod(ToolProblemKind.ContentResult, "public [|AIContent[]|] M() => null!;", "array");
        AddMethod(ToolProblemKind.ContentResult, "public [|ValueTask<IReadOnlyList<IList<AIContent>>>|] M() => default;", "lists");
        AddMethod(ToolProblemKind.ContentResult, "public [|IAsyncEnumerable<UriContent>|] M() => null!;", "stream");
        AddMethod(ToolProblemKind.NameInvalid, "public int M() => 1;", settings: "Effect = ToolEffect.ReadOnly, [|Name = \"find order\"|]");
        AddMethod(ToolProblemKind.NameInvalid, "public int M() => 1;", "empty", "Effect = ToolEffect.ReadOnly, [|Name = \"\"|]");
        AddMethod(ToolProblemKind.NameDuplicate, "public int M() => 1;", more: "[AgentTool(Effect = ToolEffect.ReadOnly), Description(\"x\")] public Task [|MAsync|]() => Task.CompletedTask;");
        AddMethod(ToolProblemKind.NameDuplicate, "public int M() => 1;", "given", more: "[AgentTool(Effect = ToolEffect.ReadOnly, [|Name = \"M\"|]), Description(\"x\")] public int N() => 1;");
        Add(ToolProblemKind.NameDuplicate, """
            public partial class B { [AgentTool(Effect = ToolEffect.ReadOnly), Description("x")] public int M() => 1; }
            public partial class T : B { [AgentTool(Effect = ToolEffect.ReadOnly), Description("x")] public int [|M|](int a) => 1; }
            """.Replace("int a", "CancellationToken a", StringComparison.Ordinal), "inherited");
        Add(ToolProblemKind.DescriptionMissing, "public partial class T { [AgentTool(Effect = ToolEffect.ReadOnly)] public int [|M|]() => 1; }");
        Add(ToolProblemKind.DescriptionTooLong, $$"""public partial class T { [AgentTool(Effect = ToolEffect.ReadOnly, Description = "{{new string('x', 1025)}}")] public int [|M|]() => 1; }""");
        AddMethod(ToolProblemKind.ParameterUndescribed, "public int M(int [|a|]) => 1;");
    }

    private static void AddSettings()
    {
        AddSetting(ToolProblemKind.EffectUnspecified, "Cost = 1");
        AddSetting(ToolProblemKind.RetryRepeatsEffect, "Effect = ToolEffect.Reversible, [|MaxAttempts = 2|]");
        AddSetting(ToolProblemKind.IrreversibleUnapproved, "[|Effect = ToolEffect.Irreversible|]");
        AddSetting(ToolProblemKind.NoTimeout, "Effect = ToolEffect.ReadOnly, [|TimeoutSeconds = 0|]");
        AddSetting(ToolProblemKind.TimeoutOutOfRange, "Effect = ToolEffect.ReadOnly, [|TimeoutSeconds = -1|]");
        AddSetting(ToolProblemKind.TimeoutOutOfRange, "Effect = ToolEffect.ReadOnly, [|TimeoutSeconds = 86401|]", "long");
        AddSetting(ToolProblemKind.AttemptsOutOfRange, "Effect = ToolEffect.ReadOnly, [|MaxAttempts = 0|]");
        AddSetting(ToolProblemKind.AttemptsOutOfRange, "Effect = ToolEffect.ReadOnly, [|MaxAttempts = 11|]", "many");
        AddSetting(ToolProblemKind.OutputOutOfRange, "Effect = ToolEffect.ReadOnly, [|MaxOutputChars = 0|]");
        AddSetting(ToolProblemKind.OutputUnbounded, "Effect = ToolEffect.ReadOnly, [|MaxOutputChars = int.MaxValue|]");
        AddSetting(ToolProblemKind.CostOutOfRange, "Effect = ToolEffect.ReadOnly, [|Cost = -0.5|]");
        AddSetting(ToolProblemKind.CostOutOfRange, "Effect = ToolEffect.ReadOnly, [|Cost = double.NaN|]", "no number");
        AddSetting(ToolProblemKind.ScopeEmpty, "Effect = ToolEffect.ReadOnly, [|Scope = \" \"|]");
        AddSetting(ToolProblemKind.OwnerEmpty, "Effect = ToolEffect.ReadOnly, [|Owner = \"\"|]");
    }

    private static void AddParameters()
    {
        AddMethod(ToolProblemKind.ContextType, "public int M([FromContext] object [|a|]) => 1;");
        AddMethod(ToolProblemKind.ContextType, "public int M([FromContext] Span<int> [|a|]) => 1;", "span");
        AddMethod(ToolProblemKind.ContextConstrained, "public int M([FromContext, [|Bounds(1, 2)|]] int a) => 1;");
        foreach (var (type, value) in new[]
        {
            ("int", "\"5\""), ("int", "5.0"), ("byte", "300"), ("uint", "-1"), ("decimal", "1e300"), ("bool", "1"), ("string", "5"), ("char", "\"x\""), ("int", "(object?)null"), ("string", "(string?)null"),
            ("DayOfWeek", "1"), ("DayOfWeek", "\"Monday\""), ("int", "DayOfWeek.Monday"), ("decimal", "typeof(decimal), \"0.5\""), ("DateOnly", "\"2026-01-01\""), ("int[]", "new[] { 1 }"), ("Guid", "\"x\""),
        })
        {
            AddMethod(ToolProblemKind.DefaultUnfit, $"public int M([DefaultValue({value}), Description(\"x\")] {type} [|a|]) => 1;", $"{type} {value}");
        }

        AddMethod(ToolProblemKind.KeyType, "public int M([IdempotencyKey] int [|a|]) => 1;", settings: "Effect = ToolEffect.Idempotent");
        AddMethod(ToolProblemKind.KeyTwice, "public int M([IdempotencyKey] string a, [IdempotencyKey] Guid [|b|]) => 1;", settings: "Effect = ToolEffect.Idempotent");
        AddMethod(ToolProblemKind.KeyOnReadOnly, "public int M([IdempotencyKey] string [|a|]) => 1;");
    }

    private static void AddFallbacks()
    {
        const string ReadOnly = "Effect = ToolEffect.ReadOnly, ";
        AddMethod(ToolProblemKind.FallbackMissing, "public int M() => 1;", settings: ReadOnly + "[|Fallback = \"F\"|]");
        AddMethod(ToolProblemKind.FallbackIsItself, "public int M() => 1;", settings: ReadOnly + "[|Fallback = nameof(M)|]");
        AddMethod(ToolProblemKind.FallbackOfOtherForm, "public int M() => 1;", "result", ReadOnly + "[|Fallback = nameof(F)|]", "private long F() => 1;");
        AddMethod(ToolProblemKind.FallbackOfOtherForm, "public int M() => 1;", "argument", ReadOnly + "[|Fallback = nameof(F)|]", "private int F(int a) => 1;");
        AddMethod(ToolProblemKind.FallbackOfOtherForm, "public static int M() => 1;", "instance", ReadOnly + "[|Fallback = nameof(F)|]", "private int F() => 1;");
        AddMethod(ToolProblemKind.FallbackOfOtherForm, "public Task<string?> M() => null!;", "nullability", ReadOnly + "[|Fallback = nameof(F)|]", "private string F() => \"\";");
        AddMethod(ToolProblemKind.FallbackOfOtherForm, "public int M() => 1;", "generic", ReadOnly + "[|Fallback = nameof(F)|]", "private int F<X>() => 1;");
    }
}

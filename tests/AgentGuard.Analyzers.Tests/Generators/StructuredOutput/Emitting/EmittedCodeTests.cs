using System.Globalization;
using System.Text.RegularExpressions;
using AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;

namespace AgentGuard.Analyzers.Tests.Generators.StructuredOutput.Emitting;

public sealed class EmittedCodeTests
{
    private const string Order = """
        namespace Shop;
        /// <summary>An order.</summary>
        [StructuredOutput]
        public sealed partial record Order([property: Pattern("^[A-Z]{2}-[0-9]{4}$")] string Id, [property: Items(1, 20)] IReadOnlyList<Line> Lines, string? Note = null);
        public sealed record Line([property: Chars(1, 40)] string Sku, [property: Bounds(1, 999)] int Qty, [property: Bounds("0", "10000")] decimal? Price);
        """;

    [Theory]
    [InlineData("[StructuredOutput] public partial class Empty { }")]
    [InlineData("[StructuredOutput] public partial struct Point { public required int X { get; set; } }")]
    [InlineData("[StructuredOutput] public readonly partial record struct Point(int X, int Y = 5);")]
    [InlineData("[StructuredOutput] internal sealed partial record Hidden(string Name);")]
    [InlineData("public partial class A { internal partial struct B { internal partial record C { [StructuredOutput] private sealed partial record D(E E); private enum E { X } } } }")]
    [InlineData("public partial class A<T> { }\nnamespace N { public partial interface I { [StructuredOutput] public partial record R(int X); } }")]
    [InlineData("namespace @class.@event; [StructuredOutput] public partial record @struct(int @int, string @params, @enum @switch); public enum @enum { @if, @else }")]
    [InlineData("namespace Shop.AgentGuard.Runtime; [StructuredOutput] public partial record R(DateTime At); public class DateTimeKind { }")]
    [InlineData("namespace Shop.System { [StructuredOutput] public partial record R(string Name, List<int> Items); }")]
    [InlineData("[StructuredOutput] public partial record R([property: Obsolete] string Old, [property: Obsolete(\"x\")] E Older); public enum E { [Obsolete] A, B }")]
    [InlineData("#pragma warning disable CS0618\n[StructuredOutput] public partial record R(T T); [Obsolete(\"x\")] public record T(int X);")]
    [InlineData("[StructuredOutput] public partial record R { public required string A { get; init; } public required int? B { get; set; } public string C { get; init; } = \"c\"; }")]
    [InlineData("[StructuredOutput] public partial record R(int A = -5, double B = 0.5, string C = \"x\\\"\\n\", E D = E.B, decimal F = 1.5m, char G = 'q', long H = long.MinValue); public enum E { A, B }")]
    [InlineData("[StructuredOutput] public partial record R { public List<int> A { get; init; } = new(); public int[] B { get; set; } = { }; public ImmutableArray<int> C { get; init; } = ImmutableArray<int>.Empty; public byte[] D { get; init; } = Array.Empty<byte>(); }")]
    [InlineData("[StructuredOutput] public partial record R(object? _ = null) { public int SchemaName { get; } }", true)]
    [InlineData("[StructuredOutput] public partial class R { public required string SchemaName { get; init; } public required string Write { get; init; } public required string Read { get; init; } public required string TypeInfo { get; init; } public required string DroppedKeywords { get; init; } public required string SchemaUtf8 { get; init; } public required string ToJson { get; init; } public required string Validate { get; init; } public required string TryRead { get; init; } }")]
    [InlineData("[StructuredOutput] public partial record Base(int A); [StructuredOutput] public sealed partial record Derived(int A, int B) : Base(A);")]
    [InlineData("[StructuredOutput] public partial record R(Dictionary<string, Dictionary<E, int[]?>> Map, ImmutableDictionary<string, (int, E)>? Other); public enum E { A, B }")]
    [InlineData("[StructuredOutput] public partial record R(List<List<int?>?> A, string?[]? B, IReadOnlySet<E> C, HashSet<string>? D); public enum E { A, B }")]
    [InlineData("[StructuredOutput] public partial record R(F? A, IReadOnlyList<F> B); [Flags] public enum F : long { None = 0, A = 1, B = 2, C = long.MinValue }")]
    [InlineData("[StructuredOutput] public partial record R(E A, E? B, Dictionary<E, int> C); public enum E : ulong { A = 1, [JsonStringEnumMemberName(\"é \\\"x\\\"\")] B = ulong.MaxValue, Alias = A }")]
    [InlineData("[StructuredOutput] public partial record R(R? Next, IReadOnlyList<R> Others, Dictionary<string, R> Named);")]
    [InlineData("[StructuredOutput] public partial record R((int A, string B) T, (int, (bool, E?))? U); public enum E { A }")]
    [InlineData("[StructuredOutput] public partial record R([property: Confidence] double A, [property: Confidence] float? B, S S, List<S>? L, Dictionary<string, S?> M, ImmutableArray<S> I); public readonly record struct S([property: Confidence] decimal? C, int D);")]
    [InlineData("[StructuredOutput] public partial class R { public required int Value { get; init; } public required int Reader { get; init; } [JsonPropertyName(\"r2\")] public required int reader { get; init; } public required int Item { get; init; } public required int _x { get; init; } public required int X { get; init; } public required int Is { get; init; } }")]
    public void Definition_CompilesWithoutWarnings(string code, bool isRefused = false)
    {
        var files = Emitted.Compile(code);
        Assert.Equal(isRefused, files.Count == 0);
    }

    [Theory]
    [InlineData("[JsonDerivedType(typeof(A), \"a\")][JsonDerivedType(typeof(B), 2)][StructuredOutput] public abstract partial record Root; public sealed record A([property: Confidence] double C) : Root; public record B(Root? Next, List<Root> Others, A Plain) : Root;")]
    [InlineData("[JsonDerivedType(typeof(Base), \"base\")][JsonDerivedType(typeof(Derived), \"derived\")] public record Base(int X); public record Derived(int X, int Y) : Base(X); [StructuredOutput] public partial record Root(Base A, Base? B, Derived C);")]
    [InlineData("public interface IShape { } [JsonDerivedType(typeof(Dot), \"dot\")] public interface IMark : IShape { } public sealed record Dot : IMark; [StructuredOutput] public partial record Root(IMark Mark, IReadOnlyList<IMark?> Marks);")]
    [InlineData("[StructuredOutput] public partial record Root(Code Code, Code? Other, List<Code> Codes); [ValueSchema(\"{\\\"type\\\":\\\"string\\\"}\")] public readonly struct Code : ISchemaValue<Code> { static bool ISchemaValue<Code>.TryRead(ref OutputReader reader, out Code value) { value = default; reader.Skip(); return true; } void ISchemaValue<Code>.Write(Utf8JsonWriter writer) => writer.WriteStringValue(\"x\"); }")]
    [InlineData("[StructuredOutput] public partial record Root(JsonElement Any, JsonElement? Maybe, List<JsonElement> All);")]
    public void Choices_CompileWithoutWarnings(string code) => Assert.NotEmpty(Emitted.Compile(code));

    [Fact]
    public void GeneratedFile_IsTheSameInEveryCulture()
    {
        var spec = Outputs.Spec("""
            [StructuredOutput] public partial record R([property: Bounds(-5, 5)] int A, [property: Bounds(-0.5, 1.5)] double B, F F, [property: Values(-1.5, 2.5)] double I, int J = -7);
            public enum F { I = -1, J = 2 }
            """);
        var invariant = In(CultureInfo.InvariantCulture);

        Assert.Equal(invariant, In(new CultureInfo("sv-SE")));
        Assert.Equal(invariant, In(new CultureInfo("ar-SA")));
        Assert.Equal(invariant, In(new CultureInfo("tr-TR")));

        string In(CultureInfo culture)
        {
            var before = CultureInfo.CurrentCulture;
            try
            {
                CultureInfo.CurrentCulture = culture;
                return OutputEmitter.Emit(spec);
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        }
    }

    [Fact]
    public void GeneratedFile_ReadsWell()
    {
        var file = Emitted.File(Order);

        Assert.StartsWith("// <auto-generated/>\n#nullable enable\n", file, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", file, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n\n", file, StringComparison.Ordinal);
        Assert.DoesNotContain("{\n\n", file, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\n\n *\}", file);
        Assert.DoesNotMatch(@"[ \t]\n", file);
        Assert.All(
            Regex.Matches(file, @"\n((?: *///[^\n]*\n)*)(?: *\[[^\n]*\]\n)* *(?:private|internal|public) static (?:bool|void|int|double\?) [A-Z]\w*\(").Select(match => match.Groups[1].Value),
            comment => Assert.Contains("<summary>", comment, StringComparison.Ordinal));
    }

    [Fact]
    public void NothingIsNamedWithoutItsNamespace()
    {
        var file = Emitted.File(Order);

        Assert.DoesNotContain("using ", file, StringComparison.Ordinal);
        var code = string.Join('\n', file.Split('\n').Where(line => !line.TrimStart().StartsWith("///", StringComparison.Ordinal)));
        Assert.DoesNotMatch(@"(?<![\w.""':])(System|AgentGuard|Shop)\.", code);
    }

    [Fact]
    public void EqualConstraints_ShareOneMethod()
    {
        var file = Emitted.File("""
            [StructuredOutput] public partial record R([property: Pattern("^a+$")] string A, [property: Pattern("^a+$")] string? B, List<int> C, List<int>? D);
            """);

        Assert.Single(Regex.Matches(file, @"static bool TryReadR\w+\(ref [^\n]*out string value"));
        Assert.Single(Regex.Matches(file, @"static bool TryReadR\w+\(ref [^\n]*out global::System.Collections.Generic.List<int> value"));
    }
}

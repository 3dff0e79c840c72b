using AgentGuard.Runtime.Tests.Agreement;
using AgentGuard.Runtime.Tests.Documents;
using AgentGuard.Runtime.Tests.Oracle.Json;
using AgentGuard.Runtime.Tests.Shapes;
using Xunit.Abstractions;

namespace AgentGuard.Runtime.Tests.Mutants;

/// <summary>The documents are good enough to find mistakes: each one of <see cref="AllMutants"/>, made on purpose, leads to a disagreement.</summary>
public sealed class MutantTests(ITestOutputHelper output)
{
    private const int Documents = 20_000;
    private const int Seed = 10;
    private static readonly Lazy<MutantCompiler> Compiler = new();
    private static readonly ReaderJudge Judge = new(new ShapeOf<Subject>("mutants"));
    private static readonly Lazy<List<Expectation>> Expected = new(() => [.. Deep().Concat(new BoundaryDocuments(Judge.Schema, Seed).Take(Documents)).Select(Judge.Expect)]);

    public static TheoryData<string> Names { get; } = new(AllMutants.List.Select(m => m.Name));

    [Fact]
    public void TheReaderWithoutMistakes_AgreesWithItsSchema()
    {
        var shape = Compiler.Value.Compile(null);

        Assert.True(JsonTree.AreEqual(shape.OwnSchema, Judge.Schema.Root), "the schema of the compilation in memory is another one: is the generator built?");
        Assert.Null(FirstDisagreement(shape));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void AMistake_IsFound(string name)
    {
        var found = FirstDisagreement(Compiler.Value.Compile(AllMutants.List.Single(m => m.Name == name)));

        Assert.True(found is not null, $"\"{name}\" survives {Expected.Value.Count} documents");
        output.WriteLine($"document {Expected.Value.IndexOf(found.Expected)}: {found.Expected.Text}");
    }

    private static Judgement? FirstDisagreement(MutatedShape shape) =>
        Expected.Value.Select(e => Judge.Judge(shape, e)).FirstOrDefault(j => j.Outcome == Outcome.Disagree);

    /// <summary>Subjects in subjects, around the limit of the depth.</summary>
    private static IEnumerable<string> Deep()
    {
        var plain = new BoundaryDocuments(Judge.Schema, Seed).Take(1_000)
            .Select(Judge.Judge)
            .First(j => j.Outcome == Outcome.BothAccept && j.Expected.Document!["next"] is null).Expected.Document!;
        return Enumerable.Range(60, 10).Select(depth => JsonSpelling.Write(
            Enumerable.Range(0, depth).Aggregate(plain, (inner, _) => plain.Edited("/next", _ => inner)), new Random(depth)));
    }
}

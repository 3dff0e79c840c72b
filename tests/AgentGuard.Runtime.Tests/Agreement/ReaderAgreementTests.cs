using AgentGuard.Runtime.Tests.Documents;
using AgentGuard.Runtime.Tests.Shapes;
using Xunit.Abstractions;

namespace AgentGuard.Runtime.Tests.Agreement;

/// <summary>The reader accepts what its Portable schema accepts, as far as .NET can hold it, and nothing else.</summary>
public sealed class ReaderAgreementTests(ITestOutputHelper output)
{
    [Theory]
    [MemberData(nameof(AllShapes.Names), MemberType = typeof(AllShapes))]
    public void BoundaryDocuments_GetOneVerdict(string name)
    {
        var shape = AllShapes.Named(name);
        var judge = new ReaderJudge(shape);
        var counts = new int[Enum.GetValues<Outcome>().Length];
        var wrong = new List<Judgement>();
        foreach (var text in new BoundaryDocuments(judge.Schema, seed: 1).Take(DocumentCount.Of(shape)))
        {
            var judgement = judge.Judge(text);
            counts[(int)judgement.Outcome]++;
            if (judgement.Outcome == Outcome.Disagree)
            {
                wrong.Add(judgement);
            }
        }

        output.WriteLine(string.Join(", ", counts.Select((count, i) => $"{(Outcome)i} {count}")));
        Assert.True(wrong.Count == 0, $"{wrong.Count} disagreements\n{string.Join("\n", wrong.Take(5))}");
        Assert.InRange(counts[(int)Outcome.BothAccept], counts.Sum() / 5, counts.Sum());
    }
}

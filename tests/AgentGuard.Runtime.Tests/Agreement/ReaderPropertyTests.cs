using System.Text;
using AgentGuard.Runtime.Tests.Documents;
using AgentGuard.Runtime.Tests.Oracle;
using AgentGuard.Runtime.Tests.Oracle.Json;
using AgentGuard.Runtime.Tests.Shapes;

namespace AgentGuard.Runtime.Tests.Agreement;

/// <summary>What holds of every reader and document.</summary>
public sealed class ReaderPropertyTests
{
    private static readonly OutputReadOptions Lenient = new() { Leniency = Leniency.All };

    [Theory]
    [MemberData(nameof(AllShapes.Names), MemberType = typeof(AllShapes))]
    public void WrittenAnswers_AreReadAgainAsTheSame(string name)
    {
        var shape = AllShapes.Named(name);
        var judge = shape.Judge();
        foreach (var (text, document, reading) in ShapeDocuments.Valid(shape))
        {
            var again = shape.Read(reading.Json!);
            var written = JsonTreeParser.Parse(reading.Json!)!;

            Assert.True(again.IsValid && again.Json == reading.Json, $"{text}\nis written as\n{reading.Json}\n{string.Join('\n', again.Errors)}\n{again.Json}");
            Assert.True(judge.Accepts(written), $"{text}\nis written as\n{reading.Json}");
            Assert.True(Faithfulness.FirstLoss(document, written) is null, $"{Faithfulness.FirstLoss(document, written)} of {text}\nis written as\n{reading.Json}");
        }
    }

    [Theory]
    [MemberData(nameof(AllShapes.Names), MemberType = typeof(AllShapes))]
    public void OrderOfMembers_ChangesNothing(string name)
    {
        var shape = AllShapes.Named(name);
        var random = new Random(3);
        foreach (var (text, document, reading) in ShapeDocuments.Of(shape))
        {
            var permuted = JsonSpelling.Write(document.Permuted(random), random);
            var again = shape.Read(permuted);

            Assert.True(again.IsValid == reading.IsValid, $"{text}\n{permuted}");
            Assert.True(HasMap(document, reading) || again.Json == reading.Json, $"{text}\n{permuted}\n{reading.Json}\n{again.Json}");
            Assert.True(Facts(reading) == Facts(again), $"{text}\n{permuted}\n{Facts(reading)}\nbecomes\n{Facts(again)}");
        }
    }

    [Theory]
    [MemberData(nameof(AllShapes.Names), MemberType = typeof(AllShapes))]
    public void Errors_AreThereExactlyWhenTheAnswerIsNotValid(string name)
    {
        var shape = AllShapes.Named(name);
        foreach (var text in new BoundaryDocuments(shape.Judge(), seed: 4).Take(DocumentCount.Of(shape)))
        {
            var reading = shape.Read(text);

            Assert.Equal(reading.IsValid, reading.Errors.Count == 0);
            Assert.True(reading.Errors.Count <= 32, text);
            Assert.All(reading.Errors, e => Assert.False(string.IsNullOrEmpty(e.Expected) || string.IsNullOrEmpty(e.Actual), $"{text}: {e}"));
            Assert.All(reading.Errors, e => Assert.True(e.Actual.Length <= 120, $"{text}: {e}"));
            Assert.Equal(Leniency.None, reading.Repairs);
        }
    }

    [Theory]
    [MemberData(nameof(AllShapes.Names), MemberType = typeof(AllShapes))]
    public void PathsOfErrors_AreInTheDocument(string name)
    {
        var shape = AllShapes.Named(name);
        foreach (var (text, document, reading) in ShapeDocuments.Of(shape))
        {
            foreach (var error in reading.Errors)
            {
                var place = SchemaPointer.Resolve(document, error.Path);
                var parent = SchemaPointer.Resolve(document, error.Path[..Math.Max(0, error.Path.LastIndexOf('/'))]);

                Assert.True(error.Code == OutputErrorCode.Required ? place is null && parent?.Kind == JsonKind.Object : place is not null, $"{text}\n[{error.Code}] {error}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(AllShapes.Names), MemberType = typeof(AllShapes))]
    public void LenientReading_AcceptsTheSameAndMore(string name)
    {
        var shape = AllShapes.Named(name);
        foreach (var (text, _, reading) in ShapeDocuments.Valid(shape))
        {
            var lenient = shape.Read(text, Lenient);

            Assert.True(lenient.IsValid && lenient.Json == reading.Json && lenient.Repairs == Leniency.None, $"{text}\n{lenient.Repairs} {string.Join('\n', lenient.Errors)}\n{lenient.Json}");
        }
    }

    [Theory]
    [MemberData(nameof(AllShapes.Names), MemberType = typeof(AllShapes))]
    public void TruncatedAnswers_AreNeverAccepted(string name)
    {
        var shape = AllShapes.Named(name);
        foreach (var (text, _, _) in ShapeDocuments.Valid(shape).Where(d => d.Text.Length < 2_000).Take(DocumentCount.IsLong ? 200 : 10))
        {
            var utf8 = Encoding.UTF8.GetBytes(text.Trim());
            for (var length = 0; length < utf8.Length; length++)
            {
                var strict = shape.Read(utf8.AsSpan(0, length));
                var lenient = shape.Read(utf8.AsSpan(0, length), Lenient);

                Assert.False(strict.IsValid, text[..Math.Min(length, text.Length)]);
                Assert.False(lenient.IsValid, text[..Math.Min(length, text.Length)]);
            }
        }
    }

    /// <summary>Maps keep the order they were given in.</summary>
    private static bool HasMap(JsonTree document, ShapeReading reading) => reading.IsValid
        && Faithfulness.FirstLoss(document, JsonTreeParser.Parse(reading.Json!)) is null;

    /// <summary>Which errors are kept depends on the order when there are too many.</summary>
    private static string Facts(ShapeReading reading) =>
        reading.Errors.Count < 32 ? string.Join('\n', reading.Errors.Select(e => $"{e.Path} {e.Code} {e.Expected}").Order(StringComparer.Ordinal)) : "";
}

using System.Text;
using AgentGuard.Runtime.Tests.Oracle;
using AgentGuard.Runtime.Tests.Oracle.Json;
using AgentGuard.Runtime.Tests.Shapes;

namespace AgentGuard.Runtime.Tests.Agreement;

/// <summary>Compares a shape's reader with its Portable schema.</summary>
internal sealed class ReaderJudge(Shape shape)
{
    private const int MaxDepth = 64;
    private readonly ReferenceSchema _exact = shape.Judge();
    private readonly ReferenceSchema _rounding = shape.Judge(roundsNumbers: true);

    public ReferenceSchema Schema => _exact;

    public Judgement Judge(string text) => Judge(shape, Expect(text));

    /// <param name="reader">The shape itself, or another one of the same schema.</param>
    public Judgement Judge(Shape reader, Expectation expected)
    {
        var reading = reader.Read(expected.Text);
        return new(reader, expected, reading, Compare(expected, reading));
    }

    public Expectation Expect(string text)
    {
        // Half of a surrogate pair cannot be encoded; such documents spell it as an escape.
        var document = JsonTreeParser.Parse(Encoding.UTF8.GetBytes(text));
        var isReadable = document is not null && !document.HasDuplicates() && !document.HasLoneSurrogates() && document.Depth() <= MaxDepth;
        return new(text, document, isReadable, isReadable && _exact.Accepts(document!));
    }

    private Outcome Compare(Expectation expected, ShapeReading reading)
    {
        if (expected.IsAccepted == reading.IsValid)
        {
            return reading.IsValid ? Outcome.BothAccept : Outcome.BothRefuse;
        }

        if (expected.IsAccepted)
        {
            return reading.Errors.All(e => NetLimits.Explain(e, expected.Document!)) ? Outcome.NotHeld
                : _rounding.Accepts(expected.Document!) ? Outcome.Disagree : Outcome.Rounded;
        }

        return expected.IsReadable && _rounding.Accepts(expected.Document!) ? Outcome.Rounded : Outcome.Disagree;
    }
}

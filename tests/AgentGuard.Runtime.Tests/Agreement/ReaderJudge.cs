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

    public Judgement Judge(string text)
    {
        // Half of a surrogate pair cannot be encoded; such documents spell it as an escape.
        var utf8 = Encoding.UTF8.GetBytes(text);
        var document = JsonTreeParser.Parse(utf8);
        var isReadable = document is not null && !document.HasDuplicates() && !document.HasLoneSurrogates() && document.Depth() <= MaxDepth;
        var isExpected = isReadable && _exact.Accepts(document!);
        var reading = shape.Read(utf8);
        return new(shape, text, document, reading, isExpected, Compare(document, reading, isReadable, isExpected));
    }

    private Outcome Compare(JsonTree? document, ShapeReading reading, bool isReadable, bool isExpected)
    {
        if (isExpected == reading.IsValid)
        {
            return isExpected ? Outcome.BothAccept : Outcome.BothRefuse;
        }

        if (isExpected)
        {
            return reading.Errors.All(e => NetLimits.Explain(e, document!)) ? Outcome.NotHeld : _rounding.Accepts(document!) ? Outcome.Disagree : Outcome.Rounded;
        }

        return isReadable && _rounding.Accepts(document!) ? Outcome.Rounded : Outcome.Disagree;
    }
}

using AgentGuard.Runtime.Tests.Documents;
using AgentGuard.Runtime.Tests.Oracle.Json;
using AgentGuard.Runtime.Tests.Shapes;

namespace AgentGuard.Runtime.Tests.Agreement;

/// <summary>Boundary documents of a shape that are JSON, with what its reader says of them.</summary>
internal static class ShapeDocuments
{
    private const int Seed = 2;

    public static IEnumerable<(string Text, JsonTree Document, ShapeReading Reading)> Of(Shape shape)
    {
        foreach (var text in new BoundaryDocuments(shape.Judge(), Seed).Take(DocumentCount.Of(shape)))
        {
            if (JsonTreeParser.Parse(text) is { } document && !document.HasDuplicates() && !document.HasLoneSurrogates())
            {
                yield return (text, document, shape.Read(text));
            }
        }
    }

    public static IEnumerable<(string Text, JsonTree Document, ShapeReading Reading)> Valid(Shape shape) => Of(shape).Where(d => d.Reading.IsValid);
}

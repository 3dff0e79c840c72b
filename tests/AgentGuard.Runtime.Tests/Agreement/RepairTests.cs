using AgentGuard.Runtime.Tests.Documents;
using AgentGuard.Runtime.Tests.Oracle;
using AgentGuard.Runtime.Tests.Oracle.Json;
using AgentGuard.Runtime.Tests.Shapes;
using Xunit.Abstractions;

namespace AgentGuard.Runtime.Tests.Agreement;

/// <summary>The errors are all there is: a document in which exactly the reported places are mended is accepted.</summary>
public sealed class RepairTests(ITestOutputHelper output)
{
    /// <summary>
    /// Types without alternatives and sets: a wrong tag hides what is wrong with the members, a wrong item whether it is a second one, and that is
    /// as it should be.
    /// </summary>
    public static TheoryData<string> Plain { get; } = new(AllShapes.List.Where(s => !HasAlternatives(s.Portable)).Select(s => s.Name));

    [Theory]
    [MemberData(nameof(Plain))]
    public void MendingTheReportedPlaces_IsEnough(string name)
    {
        var shape = AllShapes.Named(name);
        var judge = shape.Judge();
        var mended = 0;
        foreach (var (text, document, reading) in ShapeDocuments.Of(shape).Where(d => d.Reading.Errors.Count is > 0 and < 32))
        {
            var repaired = reading.Errors.Aggregate(document, (d, e) => Mend(judge, d, e));
            var again = shape.Read(JsonSpelling.Write(repaired, new Random(9)));

            Assert.True(again.Errors.All(e => NetLimits.Explain(e, repaired)), $"{text}\n{string.Join('\n', reading.Errors)}\nmended:\n{JsonSpelling.Write(repaired, new Random(9))}\n{string.Join('\n', again.Errors)}");
            mended++;
        }

        output.WriteLine($"{mended} documents mended");
    }

    private static JsonTree Mend(ReferenceSchema judge, JsonTree document, OutputError error)
    {
        var schema = SchemaAt(judge, judge.Root, error.Path);
        return document.Edited(error.Path, value => error.Code == OutputErrorCode.UnknownProperty
            ? JsonTree.OfObject([.. value!.Members.Where(m => schema["properties"]?[m.Key] is not null)])
            : Valid(judge, schema));
    }

    private static JsonTree Valid(ReferenceSchema judge, JsonTree schema)
    {
        for (var seed = 0; ; seed++)
        {
            var value = new DocumentMaker(judge, new Random(seed), new HashSet<int>()).Make(schema, 0);
            if (judge.Accepts(schema, value) && seed < 1_000)
            {
                return value;
            }
        }
    }

    private static JsonTree SchemaAt(ReferenceSchema judge, JsonTree schema, string path) => SchemaPointer.Segments(path).Aggregate(
        Plainly(judge, schema), (s, segment) => Plainly(judge, s["properties"]?[segment] ?? s["items"] ?? throw new InvalidOperationException($"no schema for {segment}")));

    private static JsonTree Plainly(ReferenceSchema judge, JsonTree schema)
    {
        while (true)
        {
            if (schema["$ref"] is { } reference)
            {
                schema = judge.Target(reference.Text);
            }
            else if (schema["anyOf"] is { } branches)
            {
                schema = branches.Items.First(b => b["type"]?.Text != "null");
            }
            else
            {
                return schema;
            }
        }
    }

    private static bool HasAlternatives(JsonTree schema) =>
        schema["uniqueItems"] is not null || schema["anyOf"]?.Items.Count(b => b["type"]?.Text != "null") > 1 || schema.Members.Any(m => HasAlternatives(m.Value)) || schema.Items.Any(HasAlternatives);
}

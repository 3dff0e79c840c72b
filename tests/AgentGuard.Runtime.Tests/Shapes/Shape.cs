using System.Text;
using AgentGuard.Runtime.Tests.Oracle;
using AgentGuard.Runtime.Tests.Oracle.Json;

namespace AgentGuard.Runtime.Tests.Shapes;

/// <summary>A type with a generated reader, as the tests see it.</summary>
internal abstract class Shape
{
    private readonly Lazy<JsonTree> _portable;

    protected Shape(string group, Type type)
    {
        (Group, Name) = (group, type.DeclaringType is null ? type.Name : $"{type.DeclaringType.Name}.{type.Name}");
        _portable = new(() => Schema(SchemaProfile.Portable));
    }

    public string Group { get; }

    public string Name { get; }

    public JsonTree Portable => _portable.Value;

    public abstract byte[] SchemaUtf8(SchemaProfile profile);

    public abstract IReadOnlyList<DroppedKeyword> DroppedKeywords(SchemaProfile profile);

    public abstract ShapeReading Read(ReadOnlySpan<byte> utf8, OutputReadOptions? options = null);

    /// <summary>What System.Text.Json reads, written by the generated writer.</summary>
    /// <exception cref="System.Text.Json.JsonException">It refuses the document.</exception>
    public abstract string ReadBySystemTextJson(string json);

    public ShapeReading Read(string json, OutputReadOptions? options = null) => Read(Encoding.UTF8.GetBytes(json), options);

    public JsonTree Schema(SchemaProfile profile) =>
        JsonTreeParser.Parse(SchemaUtf8(profile)) ?? throw new InvalidOperationException($"{Name}: the {profile} schema is no JSON.");

    public ReferenceSchema Judge(bool roundsNumbers = false) => new(Portable, roundsNumbers: roundsNumbers);

    public override string ToString() => Name;
}

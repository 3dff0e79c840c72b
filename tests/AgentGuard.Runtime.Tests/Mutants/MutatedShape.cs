using AgentGuard.Runtime.Tests.Shapes;
using AgentGuard.Runtime.Tests.Oracle.Json;

namespace AgentGuard.Runtime.Tests.Mutants;

/// <summary><see cref="Subject"/> as another compilation of the runtime reads it.</summary>
internal sealed class MutatedShape(Func<byte[], string[]?> read, JsonTree schema) : Shape("mutants", typeof(Subject))
{
    /// <summary>The schema of that compilation.</summary>
    public JsonTree OwnSchema => schema;

    public override byte[] SchemaUtf8(SchemaProfile profile) => Subject.SchemaUtf8(profile).ToArray();

    public override IReadOnlyList<DroppedKeyword> DroppedKeywords(SchemaProfile profile) => Subject.DroppedKeywords(profile);

    public override ShapeReading Read(ReadOnlySpan<byte> utf8, OutputReadOptions? options = null)
    {
        var lines = read(utf8.ToArray());
        var errors = lines?.Chunk(2).Select(e => new OutputError(e[1], Enum.Parse<OutputErrorCode>(e[0]), "", "")).ToList();
        return new(errors is null, errors ?? [], null, Leniency.None, false, null);
    }

    public override string ReadBySystemTextJson(string json) => throw new NotSupportedException();
}

using System.Text.Json;

namespace ModelEndpoint.Scripting;

/// <summary>Turns in order of precedence; a request is answered by the first turn whose conditions all hold.</summary>
public sealed class ConversationScript
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    private readonly IReadOnlyList<ScriptTurn> turns;

    private ConversationScript(IReadOnlyList<ScriptTurn> turns) => this.turns = turns;

    /// <summary>A customer asks for a refund: the model looks the order up, refunds a line and writes an answer.</summary>
    public static ConversationScript Refund
    {
        get
        {
            using var stream = typeof(ConversationScript).Assembly.GetManifestResourceStream("refund.json")!;
            using var reader = new StreamReader(stream);
            return Parse(reader.ReadToEnd());
        }
    }

    public static ConversationScript Load(string path) => Parse(File.ReadAllText(path));

    public static ConversationScript Parse(string json) =>
        new(JsonSerializer.Deserialize<List<ScriptTurn>>(json, Format) ?? []);

    internal ScriptTurn? Next(ModelRequest request) => turns.FirstOrDefault(turn => turn.Matches(request));
}

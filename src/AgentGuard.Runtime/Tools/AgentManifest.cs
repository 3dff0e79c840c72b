using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using AgentGuard.Runtime.Tools;
using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime;

/// <summary>What an agent can do, as JSON for audit and CI: name, effect, scope, approval, limits, owner and schema hash of each tool.</summary>
/// <remarks>
/// The same tools give the same bytes, whatever their order: keep the manifest in the repository and let CI compare it, and a tool that appears, loses
/// its approval or changes its schema shows in review. The format is described in <c>docs/tools.md</c>.
/// </remarks>
public static class AgentManifest
{
    private const int Version = 1;

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The manifest of a toolset.</summary>
    /// <param name="tools">The toolset.</param>
    public static string ToJson(IAgentToolset tools)
    {
        ArgumentNullException.ThrowIfNull(tools);
        return ToJson(tools.AsAgentTools());
    }

    /// <summary>The manifest of some tools, in the order of their names; functions that are no <see cref="AgentTool"/> are listed as not guarded, with name and schema hash only.</summary>
    /// <param name="tools">The tools.</param>
    /// <exception cref="ArgumentException">Two tools have the same name.</exception>
    public static string ToJson(IEnumerable<AIFunction> tools)
    {
        ArgumentNullException.ThrowIfNull(tools);
        var sorted = tools.OrderBy(tool => tool.Name, StringComparer.Ordinal).ToList();
        for (var i = 1; i < sorted.Count; i++)
        {
            if (sorted[i].Name == sorted[i - 1].Name)
            {
                throw new ArgumentException($"Two tools have the name {sorted[i].Name}.", nameof(tools));
            }
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("manifest", Version);
            json.WriteStartArray("tools");
            sorted.ForEach(tool => Write(json, tool));
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void Write(Utf8JsonWriter json, AIFunction tool)
    {
        json.WriteStartObject();
        json.WriteString("name", tool.Name);
        if (tool.GetService<ToolDefinition>() is { } definition)
        {
            json.WriteBoolean("guarded", true);
            WriteDuties(json, definition);
            WriteLimits(json, definition);
            json.WriteString("schema", definition.SchemaHash);
        }
        else
        {
            json.WriteBoolean("guarded", false);
            json.WriteString("approval", ToolWords.Of(tool.GetService<ApprovalRequiredAIFunction>() is null ? ToolApproval.NotRequired : ToolApproval.Required));
            json.WriteString("schema", Sha256Text.Of(CanonicalJson.Of(tool.JsonSchema)));
        }

        json.WriteEndObject();
    }

    private static void WriteDuties(Utf8JsonWriter json, ToolDefinition definition)
    {
        json.WriteString("effect", ToolWords.Of(definition.Effect));
        json.WriteString("approval", ToolWords.Of(definition.Approval));
        json.WriteString("scope", definition.Scope);
        json.WriteString("owner", definition.Owner);
    }

    private static void WriteLimits(Utf8JsonWriter json, ToolDefinition definition)
    {
        json.WriteStartObject("limits");
        if (definition.Timeout is { } timeout)
        {
            json.WriteNumber("timeout_seconds", timeout.TotalSeconds);
        }
        else
        {
            json.WriteNull("timeout_seconds");
        }

        json.WriteNumber("max_attempts", definition.IsRepeatable ? definition.MaxAttempts : 1);
        json.WriteNumber("max_output_chars", definition.MaxOutputChars);
        json.WriteNumber("cost", definition.Cost);
        json.WriteBoolean("circuit_breaker", definition.CircuitBreaker);
        json.WriteBoolean("fallback", definition.HasFallback);
        json.WriteEndObject();
    }
}

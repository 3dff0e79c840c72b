using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace AgentGuard.Runtime.Tools;

/// <summary>The words of the tape format.</summary>
internal static class TapeFormat
{
    public const string Name = "agentguard-tape";
    public const int Version = 1;

    public const string Kind = "kind";
    public const string ToolKind = "tool";
    public const string ModelKind = "model";

    public const string Tool = "tool";
    public const string Arguments = "arguments";
    public const string Result = "result";

    public const string Client = "client";
    public const string Request = "request";
    public const string Response = "response";
    public const string Updates = "updates";
    public const string IsComplete = "complete";
    public const string Error = "error";

    /// <summary>Arguments may be nested deeper than the parser's default.</summary>
    public static JsonDocumentOptions Parsing { get; } = new() { MaxDepth = 256 };

    /// <summary>What calls are matched by: the tool and its arguments, or the request of a model, in canonical form.</summary>
    public static string KeyOf(string tool, ReadOnlySpan<byte> canonical)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(tool));
        hash.AppendData([0]);
        hash.AppendData(canonical);
        return Convert.ToHexString(hash.GetHashAndReset());
    }
}

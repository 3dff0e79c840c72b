using System.Text;

namespace AgentGuard.Runtime.Tools;

/// <summary>The arguments of a call in the forms that its guard has use for.</summary>
internal readonly record struct BoundText(string? Json, string? Canonical, HashedText? Hashed)
{
    public string? Hash => Hashed?.Hash;

    /// <summary>Makes the forms.</summary>
    /// <param name="json">The arguments as one JSON object, well-formed.</param>
    /// <param name="forms">Which forms.</param>
    public static BoundText From(ReadOnlySpan<byte> json, ArgumentForms forms)
    {
        if (forms == ArgumentForms.None)
        {
            return default;
        }

        var text = (forms & ArgumentForms.Json) != 0 ? Encoding.UTF8.GetString(json) : null;
        var buffer = JsonBuffer.Rent();
        try
        {
            CanonicalJson.Write(json, buffer);
            return new(text, (forms & ArgumentForms.Canonical) != 0 ? Encoding.UTF8.GetString(buffer.Written) : null, new HashedText(buffer.Written));
        }
        finally
        {
            buffer.Return();
        }
    }
}

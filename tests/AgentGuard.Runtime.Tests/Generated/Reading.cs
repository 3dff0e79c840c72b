using System.Text.Json;

namespace AgentGuard.Runtime.Tests.Generated;

/// <summary>Reads with generated code, and says what came of it.</summary>
internal static class Reading
{
    /// <summary>The value of a valid answer, which writes itself as the same JSON.</summary>
    /// <param name="written">What is written, where that is not what was read.</param>
    public static T Valid<T>(string json, string? written = null)
        where T : IStructuredOutput<T>
    {
        var result = StructuredOutput.Read<T>(json);
        Assert.Equal("", string.Join('\n', result.Errors));
        Assert.True(result.IsValid);
        AssertSame(written ?? json, StructuredOutput.ToJson(result.Value));
        Assert.Empty(StructuredOutput.Validate(result.Value));
        return result.Value;
    }

    /// <summary>The errors of an answer that is not valid, one to a line.</summary>
    public static string Errors<T>(string json)
        where T : IStructuredOutput<T>
    {
        var result = StructuredOutput.Read<T>(json);
        Assert.False(result.IsValid);
        return string.Join('\n', result.Errors.Select(error => $"{error.Code} {error}"));
    }

    /// <summary>Texts of the same document, member order included.</summary>
    public static void AssertSame(string expected, string actual)
    {
        using var document = JsonDocument.Parse(expected);
        using var other = JsonDocument.Parse(actual);
        Assert.Equal(JsonSerializer.Serialize(document.RootElement), JsonSerializer.Serialize(other.RootElement));
    }
}

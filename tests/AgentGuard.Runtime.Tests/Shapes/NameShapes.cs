using System.Text.Json.Serialization;

namespace AgentGuard.Runtime.Tests.Shapes;

internal static partial class NameShapes
{
    /// <summary>Keywords, names of generated locals, and names that differ in case only.</summary>
    [StructuredOutput]
    public sealed partial record Keywords(
        int @class, string @string, bool @return, int reader, int value, int errors, int seen, string Value2, int @default = 1, string? @null = null);

    /// <summary>Names that need escapes in C#, JSON or a JSON Pointer.</summary>
    [StructuredOutput]
    public sealed partial record Escapes(
        [property: JsonPropertyName("a\"b")] int Quote,
        [property: JsonPropertyName("a\\b")] int Backslash,
        [property: JsonPropertyName("a/b")] int Slash,
        [property: JsonPropertyName("a~b")] int Tilde,
        [property: JsonPropertyName("")] int Empty,
        [property: JsonPropertyName("\u00E9\u4E2D\U0001F600")] int Unicode,
        [property: JsonPropertyName("line\nbreak")] int Break,
        [property: JsonPropertyName("{brace}")] int Brace,
        [property: JsonPropertyName("id")] int Id,
        [property: JsonPropertyName("ID")] int Upper,
        [property: JsonPropertyName("</script>")] int Markup,
        [property: JsonPropertyName("$ref")] int Reference);

    [StructuredOutput(Naming = MemberNaming.SnakeCase, Name = "snake_case-1")]
    public sealed partial record Snake(int OrderId, string HTTPStatus, int Line2, InnerSnake SomeInner, bool X);

    public sealed record InnerSnake(int TheNumber, ChoiceShapes.Priority? ThePriority = null);

    [StructuredOutput(Naming = MemberNaming.AsDeclared)]
    public sealed partial record Declared(int OrderId, string aB, int URL);

    /// <summary>More members than a word has bits.</summary>
    [StructuredOutput]
    public sealed partial record Many(
        int A00, int A01, int A02, int A03, int A04, int A05, int A06, int A07, int A08, int A09,
        int A10, int A11, int A12, int A13, int A14, int A15, int A16, int A17, int A18, int A19,
        int A20, int A21, int A22, int A23, int A24, int A25, int A26, int A27, int A28, int A29,
        int A30, int A31, int A32, int A33, int A34, int A35, int A36, int A37, int A38, int A39,
        int A40, int A41, int A42, int A43, int A44, int A45, int A46, int A47, int A48, int A49,
        int A50, int A51, int A52, int A53, int A54, int A55, int A56, int A57, int A58, int A59,
        int A60, int A61, int A62, int A63, int A64, int A65, int A66, int A67, string? A68, int A69 = 69);

    /// <summary>Members of the same lengths and beginnings.</summary>
    [StructuredOutput]
    public sealed partial record Alike(int Abcdefgh1, int Abcdefgh2, int Abcdefgh3, int Abcdefg, int Abcdefghi, int Bbcdefgh1, int A, int B);

    /// <summary>Members with the names of what is generated.</summary>
    [StructuredOutput]
    public sealed partial record Taken(string SchemaName, int Read, int Write, int Schema, int Validate, double LowestConfidence, string? SchemaDescription = null);
}

using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace AgentGuard.Runtime.Tests.Shapes;

internal static partial class AnnotationShapes
{
    /// <summary>The constraints of System.ComponentModel.DataAnnotations mean what they say there, in code points.</summary>
    [StructuredOutput]
    [Description("Annotated")]
    public sealed partial record Annotated(
        [property: RegularExpression("[A-Z]{3}")] string Code,
        [property: StringLength(40, MinimumLength = 1)] string Sku,
        [property: Range(1, 999)] int Quantity,
        [property: Range(0.0, 1.0)] double Share,
        [property: Range(0, 10, MinimumIsExclusive = true)] double Open,
        [property: MinLength(1), MaxLength(3)] IReadOnlyList<string> Tags,
        [property: MaxLength(5)] string Short,
        [property: Length(2, 4)] string Between,
        [property: AllowedValues("a", "b")] string Allowed,
        [property: EmailAddress] string Email,
        [property: Required] string? Demanded,
        [property: Description("says so")] string? Note = null);

    /// <summary>On the parameters of a record instead of its properties.</summary>
    [StructuredOutput]
    public sealed partial record OnParameters([Range(1, 5)] int Number, [StringLength(3)] string Text, [RegularExpression("a|b")] string Letter);

    [StructuredOutput]
    public sealed partial class OnProperties
    {
        [Range(typeof(decimal), "0.5", "9.5")]
        public decimal Amount { get; set; }

        [Required]
        public string? Name { get; set; }

        [Length(1, 2)]
        public List<int> Few { get; set; } = [1];

        [Url]
        public string? Link { get; set; }

        [Base64String]
        public string? Data { get; set; }
    }
}

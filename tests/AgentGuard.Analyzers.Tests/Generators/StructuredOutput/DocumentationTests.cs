using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;
using Microsoft.CodeAnalysis.CSharp;

namespace AgentGuard.Analyzers.Tests.Generators.StructuredOutput;

/// <summary>Descriptions, with and without the compiler reading documentation comments.</summary>
public sealed class DocumentationTests
{
    public static TheoryData<DocumentationMode> Modes => [DocumentationMode.None, DocumentationMode.Parse, DocumentationMode.Diagnose];

    [Theory, MemberData(nameof(Modes))]
    public void Record_IsDescribedByItsComment(DocumentationMode mode)
    {
        var spec = Spec("""
            /// <summary>
            /// A refund of <see cref="Amount"/> or <c>more</c>,
            /// as of <see langword="null"/> &amp; co.
            /// </summary>
            /// <param name="Amount">How much, <paramref name="Note"/> apart.</param>
            [StructuredOutput]
            public partial record Refund(decimal Amount, string? Note)
            {
                /** <summary>Who <b>asked</b>.</summary> */
                public required string By { get; init; }

                // No comment.
                public int? Other { get; init; }

                /// <summary>Said in code.</summary>
                [Description("Said by attribute")]
                public int? Both { get; init; }

                /// <summary>A field.</summary>
                [JsonInclude] public int? Field;
            }
            """, mode);
        Assert.Equal("A refund of Amount or more, as of null & co.", spec.Description);
        Assert.Equal(
            ["How much, Note apart.", null, "Who asked.", null, "Said by attribute", "A field."],
            ((ObjectSpec)spec.Root).Members.Select(member => member.Description));
    }

    [Theory, MemberData(nameof(Modes))]
    public void Inheritdoc_IsFollowed(DocumentationMode mode)
    {
        var spec = Spec("""
            /// <summary>A thing.</summary>
            public class Base
            {
                /// <summary>Its name.</summary>
                public virtual string Name { get; set; } = "";
            }

            public interface INumbered
            {
                /// <summary>Its number.</summary>
                int Number { get; set; }
            }

            /// <inheritdoc/>
            [StructuredOutput]
            public partial class Derived : Base, INumbered
            {
                /// <inheritdoc/>
                public override string Name { get; set; } = "";

                /// <inheritdoc cref="INumbered.Number"/>
                public int Number { get; set; }
            }
            """, mode);
        Assert.Equal("A thing.", spec.Description);
        Assert.Equal(["Its name.", "Its number."], ((ObjectSpec)spec.Root).Members.Select(member => member.Description));
    }

    [Theory, MemberData(nameof(Modes))]
    public void MalformedComment_IsNoDescription(DocumentationMode mode)
    {
        var spec = Spec("""
            /// <summary>Broken <b>text.</summary>
            [StructuredOutput]
            public partial record Root(int Id);
            """, mode);
        Assert.Null(spec.Description);
    }

    [Theory, MemberData(nameof(Modes))]
    public void ConstructorParameter_IsDescribedByItsComment(DocumentationMode mode)
    {
        var spec = Spec("""
            [StructuredOutput]
            public partial class Root
            {
                /// <summary>Makes one.</summary>
                /// <param name="id">The number on the form.</param>
                public Root(int id) => Id = id;

                public int Id { get; }
            }
            """, mode);
        Assert.Equal("The number on the form.", ((ObjectSpec)spec.Root).Members[0].Description);
    }

    private static OutputSpec Spec(string code, DocumentationMode mode) =>
        Outputs.Spec(code, Outputs.ParseOptions.WithDocumentationMode(mode));
}

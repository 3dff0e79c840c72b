namespace AgentGuard.Package.Tests.Generators;

/// <summary>Generated code in a project that takes every rule of the SDK for an error.</summary>
public sealed class StrictConsumerTests
{
    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void StructuredOutput_CompilesWithoutAWarning(string framework)
    {
        using var app = GeneratorConsumer.Library()
            .Set("TargetFramework", framework)
            .Set("AnalysisLevel", "latest-all")
            .Set("EnforceCodeStyleInBuild", "true")
            .Set("TreatWarningsAsErrors", "true")
            .Set("GenerateDocumentationFile", "true")
            .Set("IsAotCompatible", "true")
            .Set("CheckForOverflowUnderflow", "true")
            .Set("NoWarn", "CA1515") // Make types internal: these are the library's API.
            .Write("Answers.cs", Answers);

        app.Build().Succeeds();
    }

    private const string Answers = """
        using AgentGuard.Runtime;

        [assembly: CLSCompliant(false)]
        [assembly: System.Runtime.InteropServices.ComVisible(false)]

        namespace Answers;

        /// <summary>The decision on one refund request.</summary>
        /// <param name="OrderId">The order.</param>
        /// <param name="Kind">What to do.</param>
        /// <param name="Confidence">From 0 to 1.</param>
        /// <param name="Lines">At least one.</param>
        /// <param name="Rates">By currency.</param>
        /// <param name="Flags">Handling.</param>
        /// <param name="When">When it was decided.</param>
        /// <param name="Note">For people.</param>
        [StructuredOutput]
        public sealed partial record Decision(
            [property: Pattern("^ORD-[0-9]{6}$")] string OrderId,
            Kind Kind,
            [property: Bounds(0, 1), Confidence] double Confidence,
            [property: Items(1, 20)] IReadOnlyList<Line> Lines,
            IReadOnlyDictionary<string, decimal> Rates,
            Handlings Flags,
            DateTimeOffset When,
            [property: Pattern("a+b*[^c]|d")] string? Note = null);

        /// <summary>A line.</summary>
        /// <param name="Sku">The article.</param>
        /// <param name="Quantity">How many.</param>
        public sealed record Line([property: Chars(1, 40)] string Sku, [property: Bounds(1, 999)] int Quantity);

        /// <summary>What to do.</summary>
        public enum Kind
        {
            /// <summary>Nothing.</summary>
            None,

            /// <summary>Pay.</summary>
            Pay,
        }

        /// <summary>How to handle it.</summary>
        [Flags]
        public enum Handlings
        {
            /// <summary>As usual.</summary>
            None = 0,

            /// <summary>With care.</summary>
            Fragile = 1,

            /// <summary>Today.</summary>
            Urgent = 2,
        }

        /// <summary>A point.</summary>
        [StructuredOutput]
        public readonly partial record struct Point(int X, int Y);

        /// <summary>A shape.</summary>
        [StructuredOutput]
        [System.Text.Json.Serialization.JsonPolymorphic(TypeDiscriminatorPropertyName = "shape")]
        [System.Text.Json.Serialization.JsonDerivedType(typeof(Circle), "circle")]
        [System.Text.Json.Serialization.JsonDerivedType(typeof(Square), "square")]
        public abstract partial record Shape;

        /// <summary>A circle.</summary>
        /// <param name="Radius">In millimetres.</param>
        public sealed record Circle(double Radius) : Shape;

        /// <summary>A square.</summary>
        /// <param name="Side">In millimetres.</param>
        public sealed record Square(double Side) : Shape;
        """;
}

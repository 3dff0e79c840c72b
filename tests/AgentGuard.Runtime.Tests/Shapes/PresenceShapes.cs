using System.Text.Json.Serialization;

namespace AgentGuard.Runtime.Tests.Shapes;

internal static partial class PresenceShapes
{
    /// <summary>Parameters: required, nullable, with defaults of every kind.</summary>
    [StructuredOutput]
    public sealed partial record Parameters(
        string Required,
        string? RequiredNullable,
        int Number = 5,
        string Text = "a \"quoted\" text",
        string? Nothing = null,
        bool Flag = true,
        double Rate = 0.25,
        char Letter = '\'',
        Color Color = Color.Green,
        int? Perhaps = null);

    public enum Color
    {
        Red,
        Green,
    }

    /// <summary>Properties with setters, init accessors and initial values.</summary>
    [StructuredOutput]
    public sealed partial class Properties
    {
        public required string Name { get; init; }

        public required string? Note { get; set; }

        [JsonRequired]
        public int? Number { get; set; }

        public int NotGiven { get; set; }

        public string? Optional { get; set; }

        public string WithInitial { get; set; } = "initial";

        public int Count { get; init; } = 3;

        public List<string> Tags { get; set; } = [];

        public Inner Inner { get; set; } = new();

        public Color Color { get; init; } = Color.Green;

        /// <summary>Read only, private, static or ignored: not part of the answer.</summary>
        public string Computed => Name + Count;

        public string Hidden { get; private set; } = "";

        public static string Shared { get; set; } = "";

        [JsonIgnore]
        public string? Ignored { get; set; }

        [JsonInclude]
        public int Field = 1;

        public int NotIncluded = 1;
    }

    public sealed class Inner
    {
        public string? Text { get; set; }

        public int Number { get; set; } = 1;
    }

    /// <summary>A constructor and properties together.</summary>
    [StructuredOutput]
    public sealed partial class Mixed(string name, int size = 2)
    {
        public string Name { get; } = name;

        public int Size { get; } = size;

        public bool IsOpen { get; init; }

        public required double? Weight { get; init; }
    }

    /// <summary>Of two constructors the one with the attribute.</summary>
    [StructuredOutput]
    public sealed partial class Marked
    {
        public Marked()
            : this("none")
        {
        }

        [JsonConstructor]
        public Marked(string name) => Name = name;

        public string Name { get; }
    }

    /// <summary>Nothing at all.</summary>
    [StructuredOutput]
#pragma warning disable AG2007 // That only {} is accepted is what is shown.
    public sealed partial record Empty;
#pragma warning restore AG2007
}

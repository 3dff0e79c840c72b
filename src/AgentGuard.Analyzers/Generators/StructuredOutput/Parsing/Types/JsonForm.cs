namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Types;

/// <summary>The types of JSON a value may have.</summary>
[Flags]
internal enum JsonForm
{
    Boolean = 1,
    Number = 2,
    Text = 4,
    List = 8,
    Object = 16,
    Any = Boolean | Number | Text | List | Object,
}

using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;

/// <summary>What the parts of one generated file share.</summary>
internal sealed class EmitContext(OutputSpec spec, CodeWriter code)
{
    private readonly Dictionary<(string Item, string Union), string> _caseNames = [];
    private string? _rootName;

    public OutputSpec Spec { get; } = spec;

    /// <summary>False for values that are only written, such as the results of tools.</summary>
    public bool Reads { get; init; } = true;

    /// <summary>False for values that are only read, such as the arguments of tools.</summary>
    public bool Writes { get; init; } = true;

    /// <summary>True for values that are written as the text of a tool's result, false for those that are written to a <c>Utf8JsonWriter</c>.</summary>
    public bool WritesText { get; init; }

    /// <summary>The writer's type.</summary>
    public string Writer => WritesText ? GlobalNames.TextWriter : GlobalNames.Writer;

    public CodeWriter Code { get; } = code;

    /// <summary>Methods of values without a type of their own: constrained texts and numbers, lists, dictionaries.</summary>
    public ValueMethods Values { get; } = new(spec);

    public NullUses NullUses { get; } = new(spec);

    /// <summary>The tail of the names of the methods for the root, which stands in an object of its own when it is a union.</summary>
    public string RootName => _rootName ??= Spec.Root is UnionSpec union ? Values.Take(union.Name + "Answer") : Spec.Root.Name;

    public TypeSpec TypeOf(NamedValue value) => Spec.Types[value.Type];

    /// <summary>The tail of the names of the methods for an object as a case of a union with a discriminator.</summary>
    public string CaseName(ObjectSpec item, UnionSpec union)
    {
        if (!_caseNames.TryGetValue((item.Name, union.Name), out var name))
        {
            name = Values.Take($"{item.Name}As{union.Name}");
            _caseNames.Add((item.Name, union.Name), name);
        }

        return name;
    }

    /// <summary>The comment of a method.</summary>
    public void Summary(string text) => Code.Line($"/// <summary>{CSharpText.XmlText(text)}</summary>");

    /// <summary>Opens a method that reads a type.</summary>
    /// <param name="usesExpected">The method says somewhere what was expected.</param>
    public void OpenReader(TypeSpec type, string name, bool usesExpected = true)
    {
        var isNullable = Enumerable.Range(0, Spec.Types.Count).Any(index => Spec.Types[index].Equals(type) && NullUses.Has(index));
        OpenReader(name, type.CSharpType, type.IsValueType, ExpectedText.OfType(type, Spec), isNullable, usesExpected);
    }

    /// <summary>Opens a method that reads a value without a type of its own.</summary>
    public void OpenReader(ValueSpec value, string name) =>
        OpenReader(name, value.CSharpType, value.IsValueType, ExpectedText.Of(value, Spec), NullUses.Has(value), usesExpected: true);

    /// <param name="mayBeNull">There is a use where null is allowed too, and errors have to say so.</param>
    private void OpenReader(string name, string type, bool isValueType, string expected, bool mayBeNull, bool usesExpected)
    {
        var literal = CSharpText.Literal(expected);
        var parameter = mayBeNull ? $", string expected = {literal}" : "";
        Code.Open($"internal static bool TryRead{name}(ref {GlobalNames.Reader} reader, {(isValueType ? "" : GlobalNames.NullWhenFalse)}out {type} value{parameter})");
        if (!mayBeNull && usesExpected)
        {
            Code.Line($"const string expected = {literal};");
        }
    }
}

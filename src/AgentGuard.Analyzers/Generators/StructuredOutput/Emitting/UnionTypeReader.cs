using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;

/// <summary>Writes the method that reads a union type of C#: the JSON type says which case it is, and a discriminator which object.</summary>
internal sealed class UnionTypeReader(EmitContext context, UnionSpec union)
{
    private readonly CodeWriter _code = context.Code;

    /// <summary>The case that takes every JSON type; -1 when none does.</summary>
    private int CaseOfAnything =>
        Enumerable.Range(0, union.Cases.Count).Where(index => TokensOf(union.Cases[index].Value) is null).DefaultIfEmpty(-1).First();

    public void Write()
    {
        var objects = union.Discriminator is null ? null : new UnionReader(context, union);
        objects?.WriteTagNames();
        context.Summary($"Reads a {union.Name}: the JSON type says which case it is.");
        context.OpenReader(union, union.Name, usesExpected: CaseOfAnything < 0);
        _code.Line("value = default;");
        _code.Open("switch (reader.TokenType)");
        WriteTokens(objects);
        if (CaseOfAnything >= 0)
        {
            WriteCase(union.Cases[CaseOfAnything].Value, CaseOfAnything, ["default:"]);
        }
        else
        {
            _code.Line("default:");
            _code.Indent();
            _code.Line($"reader.Fail(reader.IsNull ? {GlobalNames.ErrorCode}.Null : {GlobalNames.ErrorCode}.Type, expected);");
            _code.Line("return false;");
            _code.Outdent();
        }

        _code.Close();
        _code.Close();
        objects?.WriteCases();
    }

    private void WriteTokens(UnionReader? objects)
    {
        var taken = new HashSet<string>();
        if (objects is not null)
        {
            taken.Add("StartObject");
            _code.Line($"case {Token("StartObject")}:");
            _code.Indent();
            objects.WriteDispatch();
            _code.Outdent();
            _code.Blank();
        }

        for (var index = 0; index < union.Cases.Count; index++)
        {
            var option = union.Cases[index];
            if (option.Tag is null && TokensOf(option.Value) is { } tokens && tokens.Where(taken.Add).ToList() is { Count: > 0 } free)
            {
                WriteCase(option.Value, index, free.Select(token => $"case {Token(token)}:"));
            }
        }
    }

    private void WriteCase(ValueSpec value, int index, IEnumerable<string> labels)
    {
        var local = "value" + CSharpText.Number(index);
        _code.Lines(labels);
        _code.Indent();
        _code.Open($"if (!{ReadCalls.Of(context, value, union.Name + "Case" + CSharpText.Number(index), orNull: false, "var " + local)})");
        _code.Line("return false;");
        _code.Close();
        _code.Blank();
        _code.Line($"value = new {union.CSharpType}({local});");
        _code.Line("return true;");
        _code.Outdent();
        _code.Blank();
    }

    private static string Token(string name) => GlobalNames.Json + "JsonTokenType." + name;

    /// <summary>With which tokens the value begins; null when that is not known.</summary>
    private string[]? TokensOf(ValueSpec value) => value switch
    {
        BooleanValue => ["True", "False"],
        IntegerValue or NumberValue => ["Number"],
        TextValue or ScalarValue => ["String"],
        ListValue => ["StartArray"],
        MapValue => ["StartObject", "StartArray"],
        NamedValue named => context.TypeOf(named) switch
        {
            EnumSpec { IsFlags: true } => ["StartArray"],
            EnumSpec => ["String"],
            UnionSpec { IsUnionType: true } => null,
            _ => ["StartObject"],
        },
        _ => null,
    };
}

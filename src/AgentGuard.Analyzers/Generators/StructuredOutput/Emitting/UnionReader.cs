using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;

/// <summary>Writes the method that reads one of several objects, told apart by a discriminator that may stand anywhere in them.</summary>
internal sealed class UnionReader(EmitContext context, UnionSpec union)
{
    private readonly CodeWriter _code = context.Code;
    private readonly List<UnionCase> _tagged = [.. union.Cases.Where(option => option.Tag is not null)];

    public void Write()
    {
        WriteTagNames();
        context.Summary($"Reads a {union.Name}: \"{union.Discriminator}\" says which one.");
        context.OpenReader(union, union.Name);
        _code.Line("value = default;");
        _code.Open("if (!reader.EnterObject(expected))");
        _code.Line("return false;");
        _code.Close();
        _code.Blank();
        WriteDispatch();
        _code.Close();
        WriteCases();
    }

    public void WriteTagNames()
    {
        NameMatching.WriteNames(context, union.Name + "Tags", _tagged.Select(option => option.Tag!));
        _code.Blank();
    }

    /// <summary>The statements from the discriminator to the end of the method.</summary>
    public void WriteDispatch()
    {
        var name = CSharpText.Literal(union.Discriminator!);
        var tags = CSharpText.Literal(ExpectedText.OfTags(union));
        _code.Open($"if (!reader.TryPeekDiscriminator({CSharpText.Utf8Literal(union.Discriminator!)}, {name}, {tags}, out var tag))");
        _code.Line("return false;");
        _code.Close();
        _code.Blank();
        _code.Line("var index = tag.Length switch");
        _code.Open();
        foreach (var index in NameMatching.Order([.. _tagged.Select(option => option.Tag!)]))
        {
            _code.Line($"{NameMatching.Label("tag", _tagged[index].Tag!)} => {CSharpText.Number(index)},");
        }

        _code.Line($"_ => reader.MatchDiscriminator(tag, {union.Name}Tags, {name}, {tags}),");
        _code.Close(";");
        _code.Open("switch (index)");
        for (var index = 0; index < _tagged.Count; index++)
        {
            WriteCase(index);
            _code.Blank();
        }

        _code.Line("default:");
        _code.Indent();
        _code.Line("return false;");
        _code.Outdent();
        _code.Close();
    }

    /// <summary>The methods of the cases, which know the discriminator as a member.</summary>
    public void WriteCases()
    {
        foreach (var option in _tagged)
        {
            if (ObjectOf(option) is { } item)
            {
                var shape = new ObjectShape(item, context.CaseName(item, union), union.Discriminator, option);
                _code.Blank();
                new ObjectReader(context, shape).Write();
                if (context.Writes)
                {
                    _code.Blank();
                    new ObjectWriter(context, shape).Write();
                }
            }
        }
    }

    private void WriteCase(int index)
    {
        var option = _tagged[index];
        _code.Line($"case {CSharpText.Number(index)}:");
        _code.Indent();
        var local = "case" + CSharpText.Number(index);
        var call = ObjectOf(option) is { } item
            ? $"TryRead{context.CaseName(item, union)}(ref reader, out var {local})"
            : ReadCalls.Of(context, option.Value, union.Name + "Case", orNull: false, "var " + local);
        _code.Open($"if (!{call})");
        _code.Line("return false;");
        _code.Close();
        _code.Blank();
        _code.Line(union.IsUnionType ? $"value = new {union.CSharpType}({local});" : $"value = {local};");
        _code.Line("return true;");
        _code.Outdent();
    }

    private ObjectSpec? ObjectOf(UnionCase option) => option.Value is NamedValue named ? context.TypeOf(named) as ObjectSpec : null;
}

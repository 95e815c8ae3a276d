import assert from 'node:assert/strict';
import { placeAnswer } from '../../../../src/core/quality/apply.ts';
import { inputOf } from './given.ts';

function placed(before: string, selected: string, after: string, body: string, language = 'typescript') {
  return placeAnswer(inputOf({ kind: 'refactor', before, selected, after, language, reply: '' }), body);
}

describe('putting an answer in its place', () => {
  it('gives code that came without indentation the indentation of the selection', () => {
    const { text } = placed('class A {\n', '  b() {\n    c();\n  }\n', '}\n', 'b() {\n  d();\n}');
    assert.equal(text, 'class A {\n  b() {\n    d();\n  }\n}\n');
  });

  it('does the same when the selection starts behind the indentation', () => {
    const { text } = placed('class A {\n  ', 'b() {\n    c();\n  }', '\n}\n', 'b() {\n  d();\n}');
    assert.equal(text, 'class A {\n  b() {\n    d();\n  }\n}\n');
  });

  it('leaves code alone that only lost the indentation of its first line', () => {
    const { text } = placed('class A {\n  ', 'b() {\n    c();\n  }', '\n}\n', 'b() {\n    d();\n  }');
    assert.equal(text, 'class A {\n  b() {\n    d();\n  }\n}\n');
  });

  it('indents the body of a Python method that came without indentation', () => {
    const { text } = placed(
      'class A:\n',
      '    def b(self):\n        pass\n',
      '',
      'def b(self):\n    return 1',
      'python',
    );
    assert.equal(text, 'class A:\n    def b(self):\n        return 1\n');
  });

  it('keeps tabs where the file has tabs', () => {
    const { text } = placed('class A {\n', '\tb() {\n\t\tc();\n\t}\n', '}\n', 'b() {\n    d();\n}');
    assert.equal(text, 'class A {\n\tb() {\n\t\td();\n\t}\n}\n');
  });

  it('keeps the line ends of the file and the blank lines around the selection', () => {
    const { text } = placed('a();\r\n', '\r\nb();\r\n\r\n', 'c();\r\n', 'd();\ne();');
    assert.equal(text, 'a();\r\n\r\nd();\r\ne();\r\n\r\nc();\r\n');
  });

  it('takes the place of an expression in the middle of a line', () => {
    assert.equal(placed('const a = ', 'b + c', ';\n', 'sum(b, c)\n').text, 'const a = sum(b, c);\n');
  });

  it('leaves off the class that the reply wraps around a method', () => {
    const { text } = placed(
      'class A {\n',
      '  b() {\n    c();\n  }\n',
      '}\n',
      'class A {\n  b() {\n    d();\n  }\n}',
    );
    assert.equal(text, 'class A {\n  b() {\n    d();\n  }\n}\n');
  });

  it('leaves off the whole file around the selection when the reply repeats it', () => {
    const before = "import { x } from './x';\n\n";
    const after = '\nexport const last = x;\n';
    const { text } = placed(
      before,
      'function a() {\n  return 1;\n}\n',
      after,
      `${before}function a() {\n  return x;\n}\n${after}`,
    );
    assert.equal(text, `${before}function a() {\n  return x;\n}\n${after}`);
  });

  it('does not move the lines of a text over several lines that was there before', () => {
    const selected = '  a() {\n    return `\nfirst\n  second`;\n  }\n';
    const { text } = placed('class A {\n', selected, '}\n', 'a() {\n  return `\nfirst\n  second`;\n}');
    assert.equal(text, `class A {\n${selected}}\n`);
  });

  it('says where the answer is', () => {
    const { text, range } = placed('a();\n', 'b();\n', 'c();\n', 'd();');
    assert.equal(text.slice(range.start, range.end), 'd();\n');
  });
});
